"""LangChain: text, a stream, tools, structured output, an error."""

import json
import os

from anthropic import APIStatusError
from langchain_anthropic import ChatAnthropic
from pydantic import BaseModel


def say(name, value):
    print(json.dumps([name, value]))


def connect(model):
    return ChatAnthropic(
        model=model, api_key="local", base_url=os.environ["BASE_URL"], max_retries=0, max_tokens=500
    )


class City(BaseModel):
    """A city."""

    city: str


chat = connect("claude-sonnet-5-5")
answer = chat.invoke("Name a river")
reason = answer.response_metadata["stop_reason"]
say("chat", [reason, "Name a river" in answer.text, answer.usage_metadata["output_tokens"] > 0])
say("stream", "Name a lake" in "".join(chunk.text for chunk in chat.stream("Name a lake")))


def get_weather(place: str) -> str:
    """Weather of a place."""
    return place


called = chat.bind_tools([get_weather]).invoke("Use get_weather for Lima")
say("tools", [[one["name"], one["args"]] for one in called.tool_calls])
structured = chat.with_structured_output(City, method="json_schema")
say("object", structured.invoke("Tell me about Rome").model_dump())
try:
    connect("claude-none").invoke("Hi")
except APIStatusError as error:
    say("error", [error.status_code, type(error).__name__])
