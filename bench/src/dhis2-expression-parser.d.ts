/** The part of @dhis2/expression-parser that the bench calls: its package has declarations but does not export them. */
declare module "@dhis2/expression-parser" {
  export class DataItemJs {
    get uid0(): { get value(): string };
  }
  export class ExpressionDataJs {
    constructor(
      programRuleVariableValues: Map<string, unknown>,
      programVariableValues: Map<string, unknown>,
      supplementaryValues: Map<string, unknown>,
      dataItemValues: Map<DataItemJs, number>,
      namedValues: Map<string, unknown>,
    );
  }
  export class ExpressionMode {
    private constructor();
    static get INDICATOR_EXPRESSION(): ExpressionMode;
  }
  export class ExpressionJs {
    constructor(expression: string, mode: ExpressionMode);
    collectDataItems(): DataItemJs[];
    evaluate(unsupported: (name: string) => never, data: ExpressionDataJs): unknown;
  }
}
