/** The type of the values that a JSON Schema describes. */

/** A JSON Schema written as a constant, as far as its type is looked into. */
export interface SchemaLiteral {
  readonly type?: string | readonly string[];
  readonly [keyword: string]: unknown;
}

interface Primitives {
  string: string;
  number: number;
  integer: number;
  boolean: boolean;
  null: null;
}

/**
 * What a JSON Schema that is written as a constant describes: types, `enum`, `const`, properties, items, unions and `$ref` into
 * `$defs`. Objects have the properties that they name. Anything else is `unknown`.
 */
export type FromSchema<Schema, Root = Schema> = Schema extends { readonly const: infer Value }
  ? Value
  : Schema extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : Schema extends { readonly $ref: `#/$defs/${infer Name}` }
      ? Root extends { readonly $defs: infer Definitions }
        ? Name extends keyof Definitions
          ? FromSchema<Definitions[Name], Root>
          : unknown
        : unknown
      : Schema extends { readonly anyOf: readonly (infer Member)[] }
        ? Each<Member, Root>
        : Schema extends { readonly oneOf: readonly (infer Member)[] }
          ? Each<Member, Root>
          : Schema extends { readonly type: readonly (infer Type)[] }
            ? OfTypes<Type, Schema, Root>
            : Schema extends { readonly type: infer Type }
              ? OfType<Type, Schema, Root>
              : unknown;

type Each<Member, Root> = Member extends unknown ? FromSchema<Member, Root> : never;
type OfTypes<Type, Schema, Root> = Type extends unknown ? OfType<Type, Schema, Root> : never;

type OfType<Type, Schema, Root> = Type extends keyof Primitives
  ? Primitives[Type]
  : Type extends "array"
    ? Schema extends { readonly prefixItems: infer Items extends readonly unknown[] }
      ? { -readonly [At in keyof Items]: FromSchema<Items[At], Root> }
      : Schema extends { readonly items: infer Item }
        ? FromSchema<Item, Root>[]
        : unknown[]
    : Type extends "object"
      ? Schema extends { readonly properties: infer Properties }
        ? ObjectOf<Properties, Schema extends { readonly required: readonly (infer Name)[] } ? Name : never, Root>
        : { [name: string]: unknown }
      : unknown;

type ObjectOf<Properties, Required, Root> = {
  -readonly [Name in keyof Properties as Name extends Required ? Name : never]: FromSchema<Properties[Name], Root>;
} & {
  -readonly [Name in keyof Properties as Name extends Required ? never : Name]?: FromSchema<Properties[Name], Root>;
};
