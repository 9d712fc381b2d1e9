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
import claude.model.Message;
import claude.model.MessageContentParam;
import claude.model.MessageCreateRequest;
import claude.model.MessageParam;
import claude.model.ModelInfoList;
import claude.model.NotFoundErrorObject;
import claude.model.TextBlock;
import claude.model.UnknownContentBlock;
import claude.model.UserMessageParam;

/** Walks the API on BASE_URL with the generated client; prints one line for each thing it saw. */
public final class Program {
  private static final String VERSION = "2026-10-21";

  public static void main(String[] args) throws ApiException {
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
  }

  private static Message ask(ApiClient client) throws ApiException {
    UserMessageParam turn = new UserMessageParam()
        .role(UserMessageParam.RoleEnum.USER)
        .content(new MessageContentParam("Name three rivers."));
    MessageCreateRequest request = new MessageCreateRequest()
        .model("claude-sonnet-5-5")
        .maxTokens(64)
        .addMessagesItem(new MessageParam(turn));
    return new MessagesApi(client).messagesCreate(VERSION, request, null, null, null);
  }
}
