"""llm with its plugin for Anthropic: text, a stream, tools, structured output, an attachment, a count, the list of models, an error."""

import json
import os

os.environ["ANTHROPIC_BASE_URL"] = os.environ["BASE_URL"]
os.environ["ANTHROPIC_API_KEY"] = "local"
os.environ["LLM_USER_PATH"] = os.path.join(os.environ["HOME"], ".venv", "user")

import llm
from click.testing import CliRunner
from llm.cli import cli
from pydantic import BaseModel

NAME = "anthropic/claude-sonnet-4-6"
MODEL = llm.get_model(NAME)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)


def say(name, value):
    print(json.dumps([name, value]))


class City(BaseModel):
    city: str


def get_weather(place: str) -> str:
    """The weather at a place."""
    return f"21 degrees in {place}"


chat = MODEL.prompt("Name a river", stream=False)
say("chat", ["Name a river" in chat.text(), chat.usage().output > 0])
say("stream", "Name a lake" in "".join(MODEL.prompt("Name a lake")))
chain = MODEL.chain("Use get_weather for Lima", tools=[get_weather])
text = chain.text()
say("tools", ["21 degrees in" in text, [call.name for response in chain._responses for call in response.tool_calls()]])
say("object", isinstance(City.model_validate_json(MODEL.prompt("Name a city", schema=City).text()).city, str))
shown = MODEL.prompt("What is this?", attachments=[llm.Attachment(type="image/png", content=PIXEL)])
say("attachment", "What is this?" in shown.text())
thought = MODEL.prompt("Name a sea", thinking_effort="low")
say("thinking", "Name a sea" in thought.text())
talk = MODEL.conversation()
talk.prompt("Name a hill").text()
say("conversation", "And another" in talk.prompt("And another").text())


def run(*args, given=None):
    result = CliRunner().invoke(cli, list(args), input=given)
    return result.exit_code, result.output


code, output = run("anthropic", "models")
say("models", [code, "claude-sonnet-4-6" in output])
code, output = run("-m", NAME, "--no-log", "Name a star")
say("command", [code, "Name a star" in output])
code, output = run("anthropic", "count", "-m", NAME, "Name a star")
say("count", [code, output.strip().isdigit()])
try:
    MODEL.prompt("Hi", key="local", max_tokens=900_000).text()
except Exception as error:
    say("error", [getattr(error, "status_code", None), type(error).__name__])
