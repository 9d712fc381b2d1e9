// Walks the API on BASE_URL with the generated client; prints one line for each thing it saw.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"

	claude "clients/generated"
)

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

var version = claude.MessagesCreateParams{AnthropicVersion: claude.MessagesCreateParamsAnthropicVersionN20261021}

func question(stream bool) claude.MessageCreateRequest {
	var content claude.MessageContentParam
	var turn claude.MessageParam
	must(0, content.FromMessageContentParam0("Name three rivers."))
	must(0, turn.FromUserMessageParam(claude.UserMessageParam{Role: "user", Content: content}))
	messages := []claude.MessageParam{turn}
	return claude.MessageCreateRequest{Model: "claude-sonnet-5-5", MaxTokens: 64, Messages: messages, Stream: &stream}
}

func ask(ctx context.Context, client *claude.ClientWithResponses) *claude.Message {
	reply := must(client.MessagesCreateWithResponse(ctx, &version, question(false)))
	if reply.JSON200 == nil {
		log.Fatalf("%s: %s", reply.Status(), reply.Body)
	}
	return reply.JSON200
}

func accept(mediaType string) claude.RequestEditorFn {
	return func(_ context.Context, request *http.Request) error {
		request.Header.Set("accept", mediaType)
		return nil
	}
}

// The text of a streamed message. The method without WithResponse leaves the body unread.
func stream(ctx context.Context, client *claude.ClientWithResponses) (text string) {
	reply := must(client.MessagesCreate(ctx, &version, question(true), accept("text/event-stream")))
	defer reply.Body.Close()
	lines := bufio.NewScanner(reply.Body)
	// A line is as long as the event that it has.
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		data, found := strings.CutPrefix(lines.Text(), "data: ")
		if !found {
			continue
		}
		var event claude.RawMessageStreamEvent
		must(0, json.Unmarshal([]byte(data), &event))
		known, err := must(event.AsKnownRawMessageStreamEvent()).ValueByDiscriminator()
		// A ping is no event of a message.
		if err != nil {
			continue
		}
		switch event := known.(type) {
		case claude.RawContentBlockDeltaEvent:
			delta := must(must(event.Delta.AsKnownRawContentBlockDelta()).ValueByDiscriminator())
			if addition, ok := delta.(claude.TextDelta); ok {
				text += addition.Text
			}
		case claude.RawMessageStopEvent:
			return text
		}
	}
	log.Fatalf("%s: no message_stop: %v", reply.Status, lines.Err())
	return
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

	fmt.Println("stream", stream(ctx, client))
}
