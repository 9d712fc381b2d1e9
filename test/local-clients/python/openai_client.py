"""The OpenAI SDK on chat completions: text, a stream, tools, a schema, an error."""

import json
import os

from openai import OpenAI, OpenAIError

client = OpenAI(api_key="local", base_url=os.environ["BASE_URL"] + "/v1/", max_retries=0)
MODEL = "claude-sonnet-5-5"


def say(name, value):
    print(json.dumps([name, value]))


def ask(content, **more):
    return client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": content}], **more)


chat = ask("Name a river")
choice = chat.choices[0]
say("chat", [choice.finish_reason, "Name a river" in choice.message.content, chat.usage.completion_tokens > 0])

streamed = "".join(
    chunk.choices[0].delta.content or "" for chunk in ask("Name a lake", stream=True) if chunk.choices
)
say("stream", "Name a lake" in streamed)

parameters = {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]}
tools = [{"type": "function", "function": {"name": "get_weather", "parameters": parameters}}]
called = ask("Use get_weather for Lima", tools=tools).choices[0].message.tool_calls
say("tools", [[one.function.name, json.loads(one.function.arguments)] for one in called])

schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
wanted = {"type": "json_schema", "json_schema": {"name": "city", "schema": schema}}
say("object", json.loads(ask("Tell me about Rome", response_format=wanted).choices[0].message.content))

try:
    client.chat.completions.create(model="gpt-none", messages=[{"role": "user", "content": "Hi"}])
except OpenAIError as error:
    say("error", [error.status_code, type(error).__name__])
