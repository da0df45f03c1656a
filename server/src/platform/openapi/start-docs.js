// Runs in the browser, in a file of its own since the page allows no inline scripts.
SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  defaultModelsExpandDepth: -1,
  // No third party is asked whether the description is right.
  validatorUrl: null,
});
