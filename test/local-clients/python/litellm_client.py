"""LiteLLM: text, a stream, tools, an error."""

import json
import os

import litellm

MODEL = "anthropic/claude-sonnet-5-5"
PLACE = {"api_key": "local", "api_base": os.environ["BASE_URL"], "num_retries": 0, "max_retries": 0}


def say(name, value):
    print(json.dumps([name, value]))


def ask(content, model=MODEL, **more):
    return litellm.completion(model=model, messages=[{"role": "user", "content": content}], **PLACE, **more)


chat = ask("Name a river")
choice = chat.choices[0]
say("chat", [choice.finish_reason, "Name a river" in choice.message.content, chat.usage.completion_tokens > 0])
streamed = "".join(chunk.choices[0].delta.content or "" for chunk in ask("Name a lake", stream=True))
say("stream", "Name a lake" in streamed)
parameters = {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]}
tools = [{"type": "function", "function": {"name": "get_weather", "parameters": parameters}}]
called = ask("Use get_weather for Lima", tools=tools).choices[0].message.tool_calls
say("tools", [[one.function.name, json.loads(one.function.arguments)] for one in called])
try:
    ask("Hi", model="anthropic/claude-none")
except litellm.exceptions.NotFoundError as error:
    say("error", [error.status_code, type(error).__name__])
