package local;

import claude.ApiClient;
import claude.ApiException;
import claude.JSON;
import claude.api.MessagesApi;
import claude.api.ModelsApi;
import claude.model.ContentBlock;
import claude.model.ErrorObject;
import claude.model.ErrorResponse;
import claude.model.KnownContentBlock;
import claude.model.KnownErrorObject;
import claude.model.KnownRawContentBlockDelta;
import claude.model.KnownRawMessageStreamEvent;
import claude.model.Message;
import claude.model.MessageContentParam;
import claude.model.MessageCreateRequest;
import claude.model.MessageParam;
import claude.model.ModelInfoList;
import claude.model.NotFoundErrorObject;
import claude.model.RawContentBlockDeltaEvent;
import claude.model.RawMessageStopEvent;
import claude.model.RawMessageStreamEvent;
import claude.model.TextBlock;
import claude.model.TextDelta;
import claude.model.UnknownContentBlock;
import claude.model.UserMessageParam;
import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** Walks the API on BASE_URL with the generated client; prints one line for each thing it saw. */
public final class Program {
  private static final String VERSION = "2026-10-21";

  public static void main(String[] args) throws ApiException, IOException {
    // The first answer of a local API on a busy machine takes longer than the ten seconds that OkHttp waits.
    ApiClient client = new ApiClient().setBasePath(System.getenv("BASE_URL")).setReadTimeout(60_000);
    client.setApiKey("local");
    // The full document is that of callers that send a beta value.
    client.addDefaultHeader("anthropic-beta", "mcp-client-2025-11-20");
    // A union of unions is read only when it is registered after its members, and models are registered by name.
    JSON.setGson(JSON.getGson().newBuilder()
        .registerTypeAdapterFactory(new ContentBlock.CustomTypeAdapterFactory())
        .registerTypeAdapterFactory(new ErrorObject.CustomTypeAdapterFactory())
        .create());

    Message message = ask(client);
    KnownContentBlock block = (KnownContentBlock) message.getContent().get(0).getActualInstance();
    TextBlock.class.cast(block.getActualInstance());
    System.out.println("message " + message.getRole() + " " + message.getStopReason());

    int models = 0;
    int pages = 0;
    ModelInfoList page = null;
    do {
      String last = page == null ? null : page.getLastId();
      page = new ModelsApi(client).modelsList(VERSION, 2, last, null, null, null, null);
      models += page.getData().size();
      pages += 1;
    } while (page.getHasMore());
    System.out.println("models " + models + " pages " + pages);

    try {
      new ModelsApi(client).modelsRetrieve("no-such-model", VERSION, null, null);
      throw new AssertionError("expected an error");
    } catch (ApiException failure) {
      ErrorResponse body = JSON.getGson().fromJson(failure.getResponseBody(), ErrorResponse.class);
      KnownErrorObject known = (KnownErrorObject) body.getError().getActualInstance();
      NotFoundErrorObject error = (NotFoundErrorObject) known.getActualInstance();
      System.out.println("error " + failure.getCode() + " " + error.getType());
    }

    message = ask(client);
    UnknownContentBlock unknown = (UnknownContentBlock) message.getContent().get(1).getActualInstance();
    System.out.println(
        "unknown " + unknown.getType() + " " + unknown.getAdditionalProperty("shape") + " " + message.getStopReason());

    System.out.println("stream " + stream(client));
  }

  private static Message ask(ApiClient client) throws ApiException {
    return new MessagesApi(client).messagesCreate(VERSION, question(false), null, null, null);
  }

  /** The text of a streamed message. A generated call asks for JSON, and leaves the body to the caller. */
  private static String stream(ApiClient client) throws ApiException, IOException {
    Request generated =
        new MessagesApi(client).messagesCreateCall(VERSION, question(true), null, null, null, null).request();
    Request request = generated.newBuilder().header("accept", "text/event-stream").build();
    StringBuilder text = new StringBuilder();
    try (Response response = client.getHttpClient().newCall(request).execute()) {
      BufferedSource body = response.body().source();
      for (String line = body.readUtf8Line(); line != null; line = body.readUtf8Line()) {
        if (!line.startsWith("data: ")) continue;
        // A ping is no event of a message.
        Object read = RawMessageStreamEvent.fromJson(line.substring(6)).getActualInstance();
        if (!(read instanceof KnownRawMessageStreamEvent known)) continue;
        if (known.getActualInstance() instanceof RawMessageStopEvent) return text.toString();
        if (known.getActualInstance() instanceof RawContentBlockDeltaEvent event
            && event.getDelta().getActualInstance() instanceof KnownRawContentBlockDelta delta
            && delta.getActualInstance() instanceof TextDelta addition) text.append(addition.getText());
      }
      throw new IOException(response.code() + ": no message_stop after " + text);
    }
  }

  private static MessageCreateRequest question(boolean stream) {
    UserMessageParam turn = new UserMessageParam()
        .role(UserMessageParam.RoleEnum.USER)
        .content(new MessageContentParam("Name three rivers."));
    return new MessageCreateRequest()
        .model("claude-sonnet-5-5")
        .maxTokens(64)
        .addMessagesItem(new MessageParam(turn))
        .stream(stream);
  }
}
