/**
 * Several statements in one round trip with one Sync at its end: PostgreSQL answers them in one packet and skips what follows a failure. pg's
 * own pipeline ends every statement with a Sync and has it described anew, which costs both sides more than many of our statements take.
 */
import pg from "pg";
import { prepareValue } from "pg/lib/utils.js";
import { serialize } from "pg-protocol";
import { parsers } from "./parsers.ts";

/** A statement with its values; a named one is parsed and described once a connection. */
export interface BatchStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string | undefined;
}

/** What a statement answered with. */
export interface Answer {
  readonly rows: unknown[];
  /** As PostgreSQL tags it: `COMMIT`, `INSERT 0 1` … */
  readonly command: string;
}

type Row = Record<string, unknown>;

interface Shape {
  readonly names: readonly string[];
  readonly parse: readonly ((text: string) => unknown)[];
}

interface Sending {
  readonly statement: BatchStatement;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  shape: Shape | undefined;
  readonly rows: Row[];
  /** A value that could not be read. */
  fault?: unknown;
}

const NO_ROWS: Shape = { names: [], parse: [] };

/** What pg keeps of a connection: names that are parsed there, and names whose parsing is under way. */
interface Wire {
  readonly stream: { write(bytes: Buffer): boolean };
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
}

/** The columns of a connection's named statements. */
const described = new WeakMap<Wire, Map<string, Shape>>();

/**
 * Give it to `client.query` once all is added. It is a Query only for pg's pipeline to let it in; its answers come by the promises of
 * `add`. Where a statement fails, its promise and those of all behind it are rejected with that failure.
 */
export class Batch extends pg.Query {
  readonly #sendings: Sending[] = [];
  #at = 0;
  #shapes: Map<string, Shape> | undefined;
  // pg reads these of the statement that is being answered, to remember that it is parsed.
  name: string | undefined;
  text: string | undefined;

  constructor() {
    super({ text: "" }, () => {});
    this.text = undefined;
    this.name = undefined;
  }

  get statements(): readonly BatchStatement[] {
    return this.#sendings.map(({ statement }) => statement);
  }

  add(statement: BatchStatement): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#sendings.push({ statement, resolve, reject, shape: undefined, rows: [] });
    });
  }

  /** @returns the fault of a value that cannot be sent; nothing is sent then, and pg hands it to `handleError` */
  override submit = (connection: unknown): unknown => {
    const wire = connection as Wire;
    try {
      const bytes = this.#write(wire);
      this.#turn();
      wire.stream.write(bytes);
      return null;
    } catch (error) {
      return error;
    }
  };

  #write(wire: Wire): Buffer {
    const shapes = described.get(wire) ?? new Map<string, Shape>();
    described.set(wire, shapes);
    this.#shapes = shapes;
    const bytes: Buffer[] = [];
    for (const sending of this.#sendings) {
      const { name = "", text, values } = sending.statement;
      if (name === "" || !isParsed(wire, name)) {
        bytes.push(serialize.parse({ name, text }));
        if (name !== "") wire.submittedNamedStatements[name] = text;
      }
      bytes.push(serialize.bind({ statement: name, values: values as [], valueMapper: prepareValue }));
      sending.shape = shapes.get(name);
      if (sending.shape === undefined) bytes.push(serialize.describe({ type: "P" }));
      bytes.push(serialize.execute());
    }
    bytes.push(serialize.sync());
    return Buffer.concat(bytes);
  }

  handleRowDescription({ fields }: { fields: readonly pg.FieldDef[] }): void {
    const sending = this.#current();
    sending.shape = {
      names: fields.map(({ name }) => name),
      parse: fields.map(({ dataTypeID }) => parsers.getTypeParser(dataTypeID, "text")),
    };
    const { name } = sending.statement;
    if (name !== undefined) this.#shapes?.set(name, sending.shape);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const sending = this.#current();
    const { names, parse } = sending.shape!;
    const row: Row = {};
    try {
      for (let column = 0; column < fields.length; column++) {
        const text = fields[column]!;
        row[names[column]!] = text === null ? null : parse[column]!(text);
      }
      sending.rows.push(row);
    } catch (error) {
      sending.fault ??= error;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const { statement, rows, shape, fault, resolve, reject } = this.#current();
    if (shape === undefined && statement.name !== undefined) this.#shapes?.set(statement.name, NO_ROWS);
    this.#at += 1;
    this.#turn();
    if (fault === undefined) resolve({ rows, command: text });
    else reject(fault);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: "" });
  }

  handleError(error: unknown, connection?: unknown): void {
    const unanswered = this.#sendings.slice(this.#at);
    this.#at = this.#sendings.length;
    for (const { statement, reject } of unanswered) {
      if (statement.name !== undefined)
        delete (connection as Partial<Wire> | undefined)?.submittedNamedStatements?.[statement.name];
      reject(error);
    }
  }

  handleReadyForQuery(): void {}

  handlePortalSuspended(): void {}

  #turn(): void {
    const next = this.#sendings[this.#at]?.statement;
    this.name = next?.name;
    this.text = next?.text;
  }

  #current(): Sending {
    const sending = this.#sendings[this.#at];
    if (sending === undefined) throw new Error("PostgreSQL answers more than was asked");
    return sending;
  }
}

const isParsed = (wire: Wire, name: string): boolean =>
  wire.parsedStatements[name] !== undefined || wire.submittedNamedStatements[name] !== undefined;

/** The rows of one statement by itself, outside of a transaction. */
export async function askAlone<Row>(
  connection: { query(batch: Batch): unknown },
  statement: BatchStatement & { readonly row?: Row },
): Promise<Row[]> {
  const batch = new Batch();
  const answer = batch.add(statement);
  connection.query(batch);
  return (await answer).rows as Row[];
}
