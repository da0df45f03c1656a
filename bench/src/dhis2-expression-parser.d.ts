/** The part of @dhis2/expression-parser that the bench calls: its package has declarations but does not export them. */
declare module "@dhis2/expression-parser" {
  export class DataItemJs {
    get uid0(): { get value(): string };
  }
  export class ExpressionDataJs {
    constructor(
      programRuleVariableValues: Map<string, never>,
      programVariableValues: Map<string, never>,
      supplementaryValues: Map<string, never>,
      dataItemValues: Map<DataItemJs, number>,
      namedValues: Map<string, never>,
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
