// Walks the API on BASE_URL with the generated client; prints one line for each thing it saw.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"

	claude "clients/generated"
)

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func ask(ctx context.Context, client *claude.ClientWithResponses) *claude.Message {
	var content claude.MessageContentParam
	var turn claude.MessageParam
	must(0, content.FromMessageContentParam0("Name three rivers."))
	must(0, turn.FromUserMessageParam(claude.UserMessageParam{Role: "user", Content: content}))
	reply := must(client.MessagesCreateWithResponse(
		ctx,
		&claude.MessagesCreateParams{AnthropicVersion: claude.MessagesCreateParamsAnthropicVersionN20261021},
		claude.MessageCreateRequest{Model: "claude-sonnet-5-5", MaxTokens: 64, Messages: []claude.MessageParam{turn}},
	))
	if reply.JSON200 == nil {
		log.Fatalf("%s: %s", reply.Status(), reply.Body)
	}
	return reply.JSON200
}

func main() {
	ctx := context.Background()
	client := must(claude.NewClientWithResponses(
		os.Getenv("BASE_URL"),
		claude.WithRequestEditorFn(func(_ context.Context, request *http.Request) error {
			request.Header.Set("x-api-key", "local")
			return nil
		}),
	))

	message := ask(ctx, client)
	block := must(must(message.Content[0].AsKnownContentBlock()).ValueByDiscriminator())
	if _, ok := block.(claude.TextBlock); !ok {
		log.Fatalf("expected a text block, got %T", block)
	}
	fmt.Println("message", message.Role, *message.StopReason)

	models, pages, limit := 0, 0, 2
	params := claude.ModelsListParams{AnthropicVersion: claude.ModelsListParamsAnthropicVersionN20261021, Limit: &limit}
	for {
		page := must(client.ModelsListWithResponse(ctx, &params)).JSON200
		models, pages, params.AfterId = models+len(page.Data), pages+1, page.LastId
		if !page.HasMore {
			break
		}
	}
	fmt.Println("models", models, "pages", pages)

	missing := must(client.ModelsRetrieveWithResponse(ctx, "no-such-model", &claude.ModelsRetrieveParams{
		AnthropicVersion: claude.ModelsRetrieveParamsAnthropicVersionN20261021,
	}))
	failure := must(must(missing.JSON404.Error.AsKnownErrorObject()).ValueByDiscriminator()).(claude.NotFoundErrorObject)
	fmt.Println("error", missing.StatusCode(), failure.Type)

	message = ask(ctx, client)
	if known, err := must(message.Content[1].AsKnownContentBlock()).ValueByDiscriminator(); err == nil {
		log.Fatalf("expected no known block, got %T", known)
	}
	unknown := must(message.Content[1].AsUnknownContentBlock())
	fmt.Println("unknown", unknown.Type, unknown.AdditionalProperties["shape"], *message.StopReason)
}
