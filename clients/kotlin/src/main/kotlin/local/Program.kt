package local

import claude.api.MessagesApi
import claude.api.ModelsApi
import claude.infrastructure.ApiClient
import claude.infrastructure.ClientError
import claude.infrastructure.ClientException
import claude.infrastructure.Serializer
import claude.model.ContentBlock
import claude.model.ErrorObject
import claude.model.ErrorResponse
import claude.model.KnownContentBlock
import claude.model.KnownErrorObject
import claude.model.KnownRawContentBlockDelta
import claude.model.KnownRawMessageStreamEvent
import claude.model.Message
import claude.model.MessageContentParam
import claude.model.MessageCreateRequest
import claude.model.MessageParam
import claude.model.ModelInfoList
import claude.model.RawContentBlockDelta
import claude.model.RawMessageStreamEvent
import claude.model.UserMessageParam
import java.util.concurrent.TimeUnit
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import okhttp3.Headers.Companion.toHeaders
import okhttp3.OkHttpClient
import okhttp3.Request

/** The full document is that of callers that send a beta value. */
private const val BETA = "mcp-client-2025-11-20"

/** The first answer of a local API on a busy machine takes longer than the ten seconds that OkHttp waits. */
private val http = OkHttpClient.Builder().readTimeout(60, TimeUnit.SECONDS).build()
private val baseUrl: String = System.getenv("BASE_URL")

private fun question(stream: Boolean): MessageCreateRequest {
    val content = MessageContentParam.StringValue("Name three rivers.")
    val turn = UserMessageParam(content, UserMessageParam.Role.USER)
    val messages = listOf(MessageParam.UserMessageParamValue(turn))
    return MessageCreateRequest("claude-sonnet-5-5", 64, messages, stream = stream)
}

/** What the class of the methods has for its methods is enough to read a body as it comes. */
private class Messages : MessagesApi(baseUrl, http) {
    fun ask(): Message = messagesCreate(messageCreateRequest = question(stream = false), anthropicBeta = BETA)

    /** The text of a streamed message; a ping is no event of a message. */
    fun stream(): String {
        val version = AnthropicVersionMessagesCreate._2026_10_21
        val config = messagesCreateRequestConfig(version, question(stream = true), BETA, null, null)
        updateAuthParams(config)
        config.headers[ACCEPT] = "text/event-stream"
        val body = requestBody(config.body, JSON_MEDIA_TYPE)
        val request = Request.Builder().url(baseUrl + config.path).headers(config.headers.toHeaders()).post(body)
        client.newCall(request.build()).execute().use { response ->
            val text = StringBuilder()
            val lines = response.body!!.charStream().buffered().lineSequence()
            for (data in lines.filter { it.startsWith("data: ") }.map { it.removePrefix("data: ") }) {
                val event = Serializer.kotlinxSerializationJson.decodeFromString<RawMessageStreamEvent>(data)
                val known = (event as? RawMessageStreamEvent.KnownRawMessageStreamEventValue)?.value
                if (known is KnownRawMessageStreamEvent.MessageStopWrapper) return text.toString()
                if (known is KnownRawMessageStreamEvent.ContentBlockDeltaWrapper) text.append(textOf(known.value.delta))
            }
            error("${response.code}: no message_stop after $text")
        }
    }
}

private fun textOf(delta: RawContentBlockDelta): String {
    val known = (delta as? RawContentBlockDelta.KnownRawContentBlockDeltaValue)?.value
    return (known as? KnownRawContentBlockDelta.TextDeltaWrapper)?.value?.text ?: ""
}

private fun textOf(element: JsonObject, name: String): String = (element.getValue(name) as JsonPrimitive).content

/** Walks the API on BASE_URL with the generated client; prints one line for each thing it saw. */
fun main() {
    ApiClient.apiKey["x-api-key"] = "local"
    // A null of an optional property would be sent, and is not what leaving it out is.
    Serializer.kotlinxSerializationJsonConfiguration = { explicitNulls = false }
    val messages = Messages()
    val models = ModelsApi(baseUrl, http)

    val message = messages.ask()
    val block = (message.content[0] as ContentBlock.KnownContentBlockValue).value
    check(block is KnownContentBlock.TextWrapper) { "expected a text block, got $block" }
    println("message ${message.role.value} ${message.stopReason}")

    var count = 0
    var pages = 0
    var page: ModelInfoList? = null
    do {
        page = models.modelsList(limit = 2, afterId = page?.lastId)
        count += page.data.size
        pages += 1
    } while (page!!.hasMore)
    println("models $count pages $pages")

    try {
        models.modelsRetrieve("no-such-model")
        error("expected an error")
    } catch (failure: ClientException) {
        val body = (failure.response as ClientError<*>).body as String
        val known = Serializer.kotlinxSerializationJson.decodeFromString<ErrorResponse>(body).error
        val missing = (known as ErrorObject.KnownErrorObjectValue).value as KnownErrorObject.NotFoundErrorWrapper
        println("error ${failure.statusCode} ${missing.value.type.value}")
    }

    val later = messages.ask()
    val unknown = (later.content[1] as ContentBlock.JsonObjectValue).value
    println("unknown ${textOf(unknown, "type")} ${textOf(unknown, "shape")} ${later.stopReason}")

    println("stream ${messages.stream()}")
}
