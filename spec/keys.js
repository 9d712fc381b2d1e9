/**
 * Tells Redocly that the value of `x-known-forms` is a list of schemas, so that their references are followed, bundled
 * and checked like all others.
 */
const forms = { name: "SchemaList", properties: {}, items: "Schema" };

const oas3 = (types) => ({
  ...types,
  Schema: { ...types.Schema, properties: { ...types.Schema.properties, "x-known-forms": forms } },
});

export default () => ({ id: "keys", typeExtension: { oas3 } });
