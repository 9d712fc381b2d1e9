/** House rules on the source as it is written, marks and all, that Redocly has no word for: by its name of the node that they are on. */
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Example, MediaType, ParameterObject, RawOperation, SchemaObject } from "./document.js";
import { schemaName } from "./document.js";
import type { SpecSource } from "./load.js";
import { callPath, refuseCallPath } from "./names.js";

/** What is wrong, and the keys below the node that lead to it; nothing where it is right. */
type Fault = false | undefined | "" | readonly [message: string, ...at: string[]];

interface Context {
  readonly resolve: UserContext["resolve"];
  readonly errorCodes: SpecSource["errorCodes"];
}

/** The keywords of a schema that the generator understands. */
const KEYWORDS = new Set([
  ...["$ref", "type", "format", "title", "description", "deprecated", "default", "const", "enum", "examples"],
  ...["properties", "required", "additionalProperties", "unevaluatedProperties", "propertyNames"],
  ...["minProperties", "maxProperties"],
  ...["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "oneOf", "anyOf", "allOf", "not", "discriminator"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"],
]);

interface TaggedRoot {
  readonly tags?: readonly { readonly name: string }[];
  readonly "x-tagGroups"?: readonly { readonly tags: readonly string[] }[];
}

/** Words of what is going or gone: who reads only `deprecated` must see it, too. */
const GOING = /\bFormer place of\b|;\s+goes away\.$|\b[Tt]he old (form|place) of\b|\bNo longer used\b|\bretired on\b/;
const undeclared = ({ description, deprecated }: { description?: string; deprecated?: boolean }): Fault =>
  deprecated !== true && GOING.test(description ?? "") && [`"${GOING.exec(description!)![0]}" without deprecated`];

const RULES = {
  Root: ({ tags = [], "x-tagGroups": groups }: TaggedRoot): Fault[] => {
    const grouped = groups?.flatMap((group) => group.tags).join();
    const isListed = grouped === undefined || grouped === tags.map(({ name }) => name).join();
    return [!isListed && ["x-tagGroups has not every tag once, in the order of the tags", "x-tagGroups"]];
  },
  NamedSchemas: (schemas: Record<string, SchemaObject>): Fault[] =>
    Object.entries(schemas).map(
      ([name, { description }]) => description === undefined && [`schema ${name} has no description`, name],
    ),
  SchemaProperties: (properties: Record<string, SchemaObject>, { resolve }: Context): Fault[] =>
    Object.entries(properties).map(
      ([name, property]) =>
        (property.description ?? resolve<SchemaObject>(property as never).node?.description) === undefined && [
          `property ${name} has no description`,
          name,
        ],
    ),
  Schema: ({ pattern, properties = {}, required = [], ...schema }: SchemaObject): Fault[] => [
    undeclared(schema),
    ...Object.keys(schema).map(
      (key): Fault => !KEYWORDS.has(key) && !key.startsWith("x-") && [`unknown keyword ${key}`, key],
    ),
    pattern !== undefined && !isPattern(pattern) && [`${pattern} is no pattern`, "pattern"],
    ...Object.entries(properties).map(
      ([name, property]): Fault =>
        property["x-optional"] !== undefined &&
        !required.includes(name) && [`x-optional on ${name}, which is not required`, "properties", name],
    ),
  ],
  Operation: ({ operationId = "", ...operation }: RawOperation, { errorCodes }: Context): Fault[] => {
    const reason = refuseCallPath(callPath(operationId));
    return [
      undeclared(operation),
      reason && [`operationId ${operationId} ${reason}`],
      operation["x-sunset"] && !operation.deprecated && [`${operationId} has an x-sunset, and is not deprecated`],
      operation["x-page-items"] && !operation["x-page"] && [`${operationId} has x-page-items without x-page`],
      ...(operation["x-error-codes"] ?? []).map(
        (code): Fault =>
          !(code in errorCodes) && [`error code ${code} is not in the table error-codes`, "x-error-codes"],
      ),
    ];
  },
  Parameter: ({ name, example, schema = {} }: ParameterObject, { resolve }: Context): Fault[] => {
    const saysItself = (node: SchemaObject): boolean => {
      const own: SchemaObject = { ...(node.$ref ? resolve<SchemaObject>(node as never).node : {}), ...node };
      if (own.enum ?? own.const ?? (own.type === "boolean" || own.type === "null")) return true;
      const inner = own.oneOf ?? own.anyOf ?? (own.items ? [own.items] : []);
      return inner.length > 0 && inner.every(saysItself);
    };
    return [example === undefined && !saysItself(schema) && [`parameter ${name} has no example`]];
  },
  Example: ({ value }: Example): Fault[] => [value === undefined && ["an example has no value"]],
  MediaType: ({ schema }: MediaType): Fault[] => [
    schemaName(schema) === undefined && ["the schema of a body is a reference to a named one"],
  ],
};

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** For Redocly; relies on a bundle that is OpenAPI. */
export const sourceRule =
  (errorCodes: SpecSource["errorCodes"]): Oas3Rule =>
  () =>
    Object.fromEntries(
      Object.entries(RULES).map(([type, faultsOf]) => [
        type,
        (node: never, { resolve, report, location }: UserContext) => {
          for (const fault of faultsOf(node, { resolve, errorCodes }))
            if (fault) report({ message: fault[0], location: location.child(fault.slice(1)).key() });
        },
      ]),
    );

/** The generator takes the name of a component from a reference. */
export const referenceRule: Oas3Rule = () => ({
  ref({ $ref }, { report, location }) {
    if (!/^#\/components\/\w+\/[^/]+$/.test($ref)) report({ message: `${$ref} leads to no component`, location });
  },
});
