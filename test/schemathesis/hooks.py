"""What schemathesis has to know of the API beside its document."""

import json
import os

import schemathesis

# Opaque: no schema says which text is a cursor, and the API refuses any other.
CURSORS = {"page", "after_id", "before_id"}


def beta_values():
    """By method and path: the value of `anthropic-beta`, the document's default or its example, and whether it is required."""
    with open(os.environ["DOCUMENT"]) as file:
        document = json.load(file)
    shared = document["components"]["parameters"]
    values = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            for node in operation.get("parameters", []) if isinstance(operation, dict) else []:
                parameter = shared[node["$ref"].split("/")[-1]] if "$ref" in node else node
                if parameter["name"] == "anthropic-beta":
                    schema = parameter["schema"]
                    value = schema.get("default", parameter.get("example"))
                    values[method.upper(), path] = (value, parameter.get("required", False))
    return values


BETAS = beta_values()


@schemathesis.hook
def before_call(context, case, kwargs):
    """Makes requests those of a beta caller, whom the document describes; those that should be taken have no made-up cursor."""
    beta, is_required = BETAS.get((case.method.upper(), case.path), (None, False))
    is_positive = case.meta is not None and case.meta.generation.mode.is_positive
    if is_positive:
        case.query = {name: value for name, value in (case.query or {}).items() if name not in CURSORS}
        if beta is not None:
            case.headers["anthropic-beta"] = beta
    # One that should be refused may be so for want of it.
    elif beta is not None and not is_required:
        case.headers.setdefault("anthropic-beta", beta)


@schemathesis.deserializer("text/event-stream")
def read_events(context, response):
    """The schema of a stream is that of the data of one event; the last one of a chat completion is no JSON."""
    lines = response.content.decode().split("\n")
    texts = [line.removeprefix("data:").strip() for line in lines if line.startswith("data:")]
    return [json.loads(text) for text in texts if text != "[DONE]"]
