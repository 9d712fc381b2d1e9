// The official SDK for Go: text, a stream, tools, a tool runner, pages, files, a batch, an agent, an error.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
	"github.com/anthropics/anthropic-sdk-go/v2/toolrunner"
)

var (
	ctx    = context.Background()
	client = anthropic.NewClient(
		option.WithAPIKey("local"), option.WithBaseURL(os.Getenv("BASE_URL")), option.WithMaxRetries(0))
)

func say(name string, values ...any) {
	var value any = values
	if len(values) == 1 {
		value = values[0]
	}
	line, err := json.Marshal([]any{name, value})
	must(err)
	fmt.Println(string(line))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func got[T any](value T, err error) T {
	must(err)
	return value
}

func ask(text string) anthropic.MessageNewParams {
	return anthropic.MessageNewParams{
		Model:     anthropic.ModelClaudeSonnet5_5,
		MaxTokens: 500,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(text))},
	}
}

func chat() {
	message := got(client.Messages.New(ctx, ask("Name a river")))
	say("chat", message.StopReason, strings.Contains(message.Content[0].Text, "Name a river"), message.Usage.OutputTokens > 0)
}

func stream() {
	events := client.Messages.NewStreaming(ctx, ask("Name a lake"))
	var message anthropic.Message
	for events.Next() {
		must(message.Accumulate(events.Current()))
	}
	must(events.Err())
	say("stream", strings.Contains(message.Content[0].Text, "Name a lake"))
}

func tools() {
	params := ask("Use get_weather for Lima")
	schema := anthropic.ToolInputSchemaParam{
		Properties: map[string]any{"place": map[string]string{"type": "string"}}, Required: []string{"place"}}
	params.Tools = []anthropic.ToolUnionParam{anthropic.ToolUnionParamOfTool(schema, "get_weather")}
	called := []any{}
	for _, block := range got(client.Messages.New(ctx, params)).Content {
		if use, is := block.AsAny().(anthropic.ToolUseBlock); is {
			called = append(called, []any{use.Name, use.Input})
		}
	}
	say("tools", called)
}

// Weather is what the tool takes.
type Weather struct {
	Place string `json:"place" jsonschema:"required"`
}

func runner() {
	asked := ""
	tool := got(toolrunner.NewBetaToolFromJSONSchema("get_weather", "The weather at a place",
		func(_ context.Context, input Weather) (anthropic.BetaToolResultBlockParamContentUnion, error) {
			asked = input.Place
			return anthropic.BetaToolResultBlockParamContentUnion{
				OfText: &anthropic.BetaTextBlockParam{Text: "21 degrees"}}, nil
		}))
	params := anthropic.BetaToolRunnerParams{BetaMessageNewParams: anthropic.BetaMessageNewParams{
		Model: anthropic.ModelClaudeSonnet5_5, MaxTokens: 500,
		Messages: []anthropic.BetaMessageParam{
			anthropic.NewBetaUserMessage(anthropic.NewBetaTextBlock("Use get_weather for Lima"))}}}
	last := got(client.Beta.Messages.NewToolRunner([]anthropic.BetaTool{tool}, params).RunToCompletion(ctx))
	say("runner", asked, strings.Contains(last.Content[0].Text, "21 degrees"))
}

func pages() {
	count := 0
	models := client.Models.ListAutoPaging(ctx, anthropic.ModelListParams{Limit: anthropic.Int(5)})
	for models.Next() {
		count++
	}
	must(models.Err())
	say("pages", count > 10)
}

func files() {
	file := got(client.Files.Upload(ctx, anthropic.FileUploadParams{
		File: anthropic.File(strings.NewReader("abc"), "a.txt", "text/plain")}))
	response := got(client.Files.Download(ctx, file.ID, anthropic.FileDownloadParams{}))
	defer response.Body.Close()
	say("files", file.SizeBytes, string(got(io.ReadAll(response.Body))))
}

func batch() {
	params := anthropic.MessageBatchNewParams{Requests: []anthropic.MessageBatchNewParamsRequest{{
		CustomID: "one", Params: anthropic.MessageBatchNewParamsRequestParams{
			Model: anthropic.ModelClaudeSonnet5_5, MaxTokens: 500, Messages: ask("Name a sea").Messages}}}}
	made := got(client.Messages.Batches.New(ctx, params))
	for made.ProcessingStatus != anthropic.MessageBatchProcessingStatusEnded {
		made = got(client.Messages.Batches.Get(ctx, made.ID, anthropic.MessageBatchGetParams{}))
	}
	results := client.Messages.Batches.ResultsStreaming(ctx, made.ID, anthropic.MessageBatchResultsParams{})
	for results.Next() {
		line := results.Current()
		say("batch", line.CustomID, line.Result.Type)
	}
	must(results.Err())
}

func agent() {
	agent := got(client.Beta.Agents.New(ctx, anthropic.BetaAgentNewParams{
		Name: "rivers", Model: anthropic.BetaManagedAgentsModelConfigParams{ID: anthropic.BetaManagedAgentsModelClaudeSonnet5_5}}))
	shown := got(client.Beta.Agents.Get(ctx, agent.ID, anthropic.BetaAgentGetParams{}))
	say("agent", shown.Name, shown.Version)
}

func fail() {
	params := ask("Hi")
	params.Model = "claude-none"
	_, err := client.Messages.New(ctx, params)
	var failed *anthropic.Error
	if errors.As(err, &failed) {
		say("error", failed.StatusCode, failed.Type(), failed.Message, failed.RequestID != "")
	}
}

func main() {
	for _, step := range []func(){chat, stream, tools, runner, pages, files, batch, agent, fail} {
		step()
	}
}
