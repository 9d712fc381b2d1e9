/** Schemas of any library that implements Standard Schema (https://standardschema.dev). */
import { ArgumentError } from "../errors/errors.js";
import { type Issue, StructuredOutputError } from "./error.js";

/** What every standard of that family has. */
export interface StandardTypedV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardTypedV1.Props<Input, Output>;
}

export declare namespace StandardTypedV1 {
  interface Props<Input = unknown, Output = Input> {
    readonly version: 1;
    /** The name of the library. */
    readonly vendor: string;
    /** At compile time only. */
    readonly types?: Types<Input, Output> | undefined;
  }
  interface Types<Input = unknown, Output = Input> {
    readonly input: Input;
    readonly output: Output;
  }
  type InferInput<Schema extends StandardTypedV1> = NonNullable<Schema["~standard"]["types"]>["input"];
  type InferOutput<Schema extends StandardTypedV1> = NonNullable<Schema["~standard"]["types"]>["output"];
}

/** A schema that validates. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardSchemaV1.Props<Input, Output>;
}

export declare namespace StandardSchemaV1 {
  interface Props<Input = unknown, Output = Input> extends StandardTypedV1.Props<Input, Output> {
    readonly validate: (value: unknown, options?: Options | undefined) => Result<Output> | Promise<Result<Output>>;
  }
  type Result<Output> = SuccessResult<Output> | FailureResult;
  interface SuccessResult<Output> {
    readonly value: Output;
    readonly issues?: undefined;
  }
  interface Options {
    readonly libraryOptions?: Record<string, unknown> | undefined;
  }
  interface FailureResult {
    readonly issues: readonly Issue[];
  }
  interface Issue {
    readonly message: string;
    readonly path?: readonly (PropertyKey | PathSegment)[] | undefined;
  }
  interface PathSegment {
    readonly key: PropertyKey;
  }
  interface Types<Input = unknown, Output = Input> extends StandardTypedV1.Types<Input, Output> {}
  type InferInput<Schema extends StandardTypedV1> = StandardTypedV1.InferInput<Schema>;
  type InferOutput<Schema extends StandardTypedV1> = StandardTypedV1.InferOutput<Schema>;
}

/** A schema that gives its JSON Schema. */
export interface StandardJSONSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardJSONSchemaV1.Props<Input, Output>;
}

export declare namespace StandardJSONSchemaV1 {
  interface Props<Input = unknown, Output = Input> extends StandardTypedV1.Props<Input, Output> {
    readonly jsonSchema: Converter;
  }
  interface Converter {
    readonly input: (options: Options) => Record<string, unknown>;
    readonly output: (options: Options) => Record<string, unknown>;
  }
  type Target = "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  interface Options {
    readonly target: Target;
    readonly libraryOptions?: Record<string, unknown> | undefined;
  }
  interface Types<Input = unknown, Output = Input> extends StandardTypedV1.Types<Input, Output> {}
  type InferInput<Schema extends StandardTypedV1> = StandardTypedV1.InferInput<Schema>;
  type InferOutput<Schema extends StandardTypedV1> = StandardTypedV1.InferOutput<Schema>;
}

/**
 * `jsonSchema` if it is given, else what the schema says of its input. Throws `ArgumentError` when it says nothing: valibot
 * does through `toStandardJsonSchema()` of `@valibot/to-json-schema`, zod from 4.2 on, arktype by itself.
 */
export function standardSchemaToJSONSchema(
  schema: StandardSchemaV1,
  jsonSchema?: Record<string, unknown> | undefined,
): Record<string, unknown> {
  if (jsonSchema) return jsonSchema;
  const standard = (schema as Partial<StandardSchemaV1>)["~standard"] as
    (StandardSchemaV1.Props & Partial<StandardJSONSchemaV1.Props>) | undefined;
  if (!standard) throw new ArgumentError("This is no Standard Schema: it has no `~standard` property");
  if (standard.jsonSchema) return standard.jsonSchema.input({ target: "draft-2020-12" });
  throw new ArgumentError(
    `Could not derive a JSON Schema from this ${standard.vendor} schema: pass the \`jsonSchema\` option, or a schema with ` +
      "`~standard.jsonSchema` (zod from 4.2, valibot through `toStandardJsonSchema()`)",
  );
}

/** The value as the schema gives it. Throws `StructuredOutputError` with what does not fit, and when validation is asynchronous. */
export function parseWithStandardSchema<Schema extends StandardSchemaV1>(
  schema: Schema,
  value: unknown,
): StandardSchemaV1.InferOutput<Schema> {
  const { validate, vendor } = schema["~standard"];
  const result = validate(value);
  if (result instanceof Promise) {
    result.catch(() => {});
    throw new StructuredOutputError(
      `Async validation is not supported: the ${vendor} schema gave a Promise; use a schema that validates synchronously`,
    );
  }
  if (result.issues) {
    const issues = result.issues.map(({ message, path = [] }): Issue => ({ message, path: path.map(keyOf) }));
    throw StructuredOutputError.of(`Schema validation failed with ${issues.length} issue(s)`, issues);
  }
  return result.value as StandardSchemaV1.InferOutput<Schema>;
}

const keyOf = (segment: PropertyKey | StandardSchemaV1.PathSegment): PropertyKey =>
  typeof segment === "object" ? segment.key : segment;
