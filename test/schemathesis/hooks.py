"""What schemathesis has to know of the API beside its document."""

import json
import os
import re

import schemathesis
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import CoverageScenario

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
# Of a beta caller where the operation needs no value of its own; the stable documents are of callers without.
IS_STABLE = os.environ["DOCUMENT"].endswith(".stable.json")
ANY_BETA = None if IS_STABLE else "managed-agents-2026-04-01"

# The parts of a conversation depend on each other (a tool that is chosen has to be there, a call wants its result), which no
# schema says. So what it allows may be refused there, but never in the words of the schema check. (Those of dates aside:
# schemathesis makes any text of a date that may be null.)
CONVERSATIONS = {"/v1/messages", "/v1/messages/count_tokens"}
SCHEMA_WORDS = re.compile("Input should (?!be a valid date)|Field required|Extra inputs|should have at|should match pattern|Invalid value")


@schemathesis.hook
def before_call(context, case, kwargs):
    """Makes requests those of a beta caller, whom the document describes; without a made-up cursor where one would be taken."""
    beta, is_required = BETAS.get((case.method.upper(), case.path), (None, False))
    is_negative_at = case.meta.is_negative_at if case.meta is not None else lambda location: False
    if not is_negative_at(ParameterLocation.QUERY):
        case.query = {name: value for name, value in (case.query or {}).items() if name not in CURSORS}
    # With a header of ours a header that is left out on purpose would be filled in.
    if beta is None and getattr(case.meta and case.meta.phase.data, "scenario", None) != CoverageScenario.MISSING_PARAMETER:
        beta = ANY_BETA
    if beta is None:
        return
    if case.meta is not None and case.meta.generation.mode.is_positive:
        case.headers["anthropic-beta"] = beta
    # One that should be refused may be so for want of it.
    elif not is_required:
        case.headers.setdefault("anthropic-beta", beta)


@schemathesis.check
def conversations_are_refused_by_rules(ctx, response, case):
    """In place of `positive_data_acceptance`, which is off for conversations in `schemathesis.toml`."""
    if case.path not in CONVERSATIONS or case.meta is None or case.meta.generation.mode.is_negative:
        return
    if response.status_code == 400:
        message = response.json()["error"]["message"]
        assert not SCHEMA_WORDS.search(message), f"Refused for its shape, which the document allows: {message}"


@schemathesis.deserializer("text/event-stream")
def read_events(context, response):
    """The schema of a stream is that of the data of one event; the last one of a chat completion is no JSON."""
    lines = response.content.decode().split("\n")
    texts = [line.removeprefix("data:").strip() for line in lines if line.startswith("data:")]
    return [json.loads(text) for text in texts if text != "[DONE]"]
