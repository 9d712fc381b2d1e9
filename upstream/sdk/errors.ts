/** The error classes of an official SDK that an error code has. */
import { Node } from "ts-morph";
import type { SdkError } from "../facts.js";
import type { Package } from "./package.js";

export const errorsOf = (source: Package): SdkError[] =>
  [...source.declarations].flatMap(([path, file]) =>
    file.getClasses().flatMap((one) => {
      const type = one.getProperty("errorCode")?.getTypeNode();
      if (!type || !Node.isLiteralTypeNode(type)) return [];
      const code = type.getText().slice(1, -1);
      const base = one.getExtends()?.getText() ?? "";
      return [{ code, class: one.getNameOrThrow(), extends: base, file: path.replace(/^resources\//, "") }];
    }),
  );
