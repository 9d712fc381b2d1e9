/** Where the site is on its host: `claude-openapi serve` has it at `/docs/`, another place says where. */
export const siteBase: string = process.env["DOCS_BASE"] ?? "/docs/";
