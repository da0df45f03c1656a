/**
 * Where the database is: three URLs, one a role, since the application may neither own its tables nor get past row-level
 * security.
 */

/** `owner` migrates, `app` serves, `jobs` works in the background: three roles of one database. */
export type Urls = { owner: string; app: string; jobs: string };

/** The names of the three roles, as PostgreSQL knows them. */
export type Roles = Record<keyof Urls, string>;

/** The environment variable of each role's URL. */
export const VARIABLES = {
  app: "DATABASE_URL",
  owner: "DATABASE_OWNER_URL",
  jobs: "DATABASE_JOBS_URL",
} as const satisfies Record<keyof Urls, string>;

/**
 * The URLs of a PostgreSQL that somebody else keeps, from the environment; undefined where none is set, which means the
 * built-in server. Throws, naming the variable, where some are set and others not, or one is no URL with a user's name.
 */
export function readUrls(environment: Record<string, string | undefined> = process.env): Urls | undefined {
  const missing = Object.values(VARIABLES).filter((variable) => !environment[variable]);
  if (missing.length === Object.keys(VARIABLES).length) return undefined;
  if (missing.length > 0)
    throw new Error(
      `${missing.join(" and ")} must be set as well: ${VARIABLES.app} (application), ${VARIABLES.owner} (owner, migrates) and ${VARIABLES.jobs} (background jobs) are three roles of one database; set none of them for the built-in server`,
    );
  const read = (key: keyof Urls): string => {
    const url = environment[VARIABLES[key]] ?? "";
    if (readRole(url) === undefined)
      throw new Error(`${VARIABLES[key]} must look like postgresql://user:password@host:5432/database`);
    return url;
  };
  return { owner: read("owner"), app: read("app"), jobs: read("jobs") };
}

/** The names of the roles that the URLs log in as. */
export function toRoles(urls: Urls): Roles {
  return { owner: toRole(urls.owner), app: toRole(urls.app), jobs: toRole(urls.jobs) };
}

function toRole(url: string): string {
  const role = readRole(url);
  if (role === undefined) throw new Error("a database URL without a user's name");
  return role;
}

/** The user's name in a URL of PostgreSQL; undefined where it is none. */
function readRole(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username } = new URL(url);
  if (!["postgresql:", "postgres:"].includes(protocol) || username === "") return undefined;
  return decodeURIComponent(username);
}
