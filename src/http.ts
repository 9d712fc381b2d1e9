/** `claude-openapi/http`: openapi-fetch's typed client over the paths of the API, on the connection of a client. */
export * from "./http/http.js";
