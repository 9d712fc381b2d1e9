package local;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.JsonValue;
import com.anthropic.core.MultipartField;
import com.anthropic.errors.NotFoundException;
import com.anthropic.helpers.MessageAccumulator;
import com.anthropic.models.beta.agents.AgentCreateParams;
import com.anthropic.models.beta.agents.BetaManagedAgentsModel;
import com.anthropic.models.files.FileUploadParams;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Model;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.batches.BatchCreateParams;
import com.anthropic.models.messages.batches.MessageBatch;
import com.anthropic.models.models.ModelListParams;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The official SDK for Java: text, a stream, tools, structured output, pages, files, a batch, an agent, an error. */
public final class Program {
  private static final JsonMapper JSON = new JsonMapper();
  private static final AnthropicClient CLIENT =
      AnthropicOkHttpClient.builder().apiKey("local").baseUrl(System.getenv("BASE_URL")).maxRetries(0).build();

  /** What a structured answer holds. */
  public static final class City {
    public String city;
  }

  private Program() {}

  private static void say(String name, Object... values) throws Exception {
    System.out.println(JSON.writeValueAsString(List.of(name, values.length == 1 ? values[0] : List.of(values))));
  }

  private static MessageCreateParams.Builder ask(String text) {
    return MessageCreateParams.builder().model(Model.CLAUDE_SONNET_5_5).maxTokens(500).addUserMessage(text);
  }

  private static String textOf(Message message) {
    return message.content().stream()
        .flatMap(block -> block.text().stream())
        .map(block -> block.text())
        .collect(Collectors.joining());
  }

  private static void messages() throws Exception {
    Message chat = CLIENT.messages().create(ask("Name a river").build());
    say("chat", chat.stopReason().get().asString(), textOf(chat).contains("Name a river"), chat.usage().outputTokens() > 0);

    MessageAccumulator whole = MessageAccumulator.create();
    try (var events = CLIENT.messages().createStreaming(ask("Name a lake").build())) {
      events.stream().forEach(whole::accumulate);
    }
    say("stream", textOf(whole.message()).contains("Name a lake"));

    Tool.InputSchema schema = Tool.InputSchema.builder()
        .putAdditionalProperty("properties", JsonValue.from(Map.of("place", Map.of("type", "string"))))
        .putAdditionalProperty("required", JsonValue.from(List.of("place")))
        .build();
    Tool tool = Tool.builder().name("get_weather").inputSchema(schema).build();
    Message called = CLIENT.messages().create(ask("Use get_weather for Lima").addTool(tool).build());
    say("tools", (Object) called.content().stream()
        .flatMap(block -> block.toolUse().stream())
        .map(use -> List.of(use.name(), use._input().convert(Map.class)))
        .toList());

    var structured = CLIENT.messages().create(ask("Name a city").outputConfig(City.class).build());
    say("object", structured.content().get(0).text().get().text().city instanceof String);
  }

  private static void resources() throws Exception {
    long models = CLIENT.models().list(ModelListParams.builder().limit(5).build()).autoPager().stream().count();
    say("pages", models > 10);

    var part = MultipartField.<InputStream>builder()
        .value(new ByteArrayInputStream("abc".getBytes())).filename("a.txt").contentType("text/plain").build();
    var file = CLIENT.files().upload(FileUploadParams.builder().file(part).build());
    try (var response = CLIENT.files().download(file.id())) {
      say("files", file.sizeBytes(), new String(response.body().readAllBytes()));
    }

    var params = BatchCreateParams.Request.Params.builder()
        .model(Model.CLAUDE_SONNET_5_5).maxTokens(500).addUserMessage("Name a sea").build();
    MessageBatch batch = CLIENT.messages().batches().create(BatchCreateParams.builder()
        .addRequest(BatchCreateParams.Request.builder().customId("one").params(params).build()).build());
    while (!batch.processingStatus().equals(MessageBatch.ProcessingStatus.ENDED))
      batch = CLIENT.messages().batches().retrieve(batch.id());
    try (var results = CLIENT.messages().batches().resultsStreaming(batch.id())) {
      var line = results.stream().findFirst().get();
      say("batch", line.customId(), line.result().isSucceeded());
    }

    var agent = CLIENT.beta().agents().create(AgentCreateParams.builder()
        .name("rivers").model(BetaManagedAgentsModel.CLAUDE_SONNET_5_5).build());
    var shown = CLIENT.beta().agents().retrieve(agent.id());
    say("agent", shown.name(), shown.version());
  }

  public static void main(String[] args) throws Exception {
    messages();
    resources();
    try {
      CLIENT.messages().create(ask("Hi").model("claude-none").build());
    } catch (NotFoundException error) {
      say("error", error.statusCode(), error.type().get().asString(), error.apiMessage().get(), error.requestId().isPresent());
    }
    CLIENT.close();
  }
}
