"""Chats and mails: what people write to bots, and what they call themselves and their files there."""

from __future__ import annotations

from flake8_secure.models.library import NAMED, REMOTE, Handler, Library, rows

# What services number: people, and what they write and where.
_NUMBERED = ("Guild", "Member", "Message", "Role", "TextChannel", "User")
# Whatever their owners call themselves; the service takes other characters than letters out of the names of files.
_CALLED_THEMSELVES = ("display_name", "global_name", "nick")
_SENDERS = ("effective_user", "effective_message.from_user", "message.from_user")
_NAMES_OF_PEOPLE = ("first_name", "full_name", "last_name")
_NAMES_OF_FILES = tuple(f"{kind}.file_name" for kind in ("animation", "audio", "document", "video"))
_CONTEXTS = ("discord.Interaction()", "discord.Message()", "discord.ext.commands.Context()")

BOTS = Library(
    roots=("chainlit", "discord", "disnake", "nextcord", "telegram"),
    spellings={
        "chainlit.Message().elements[*]": "chainlit.Element()",
        "disnake": "discord",
        "nextcord": "discord",
        "discord.Message().attachments[*]": "discord.Attachment()",
        "telegram.ext.Application.builder()": "telegram.ext.ApplicationBuilder()",
        "discord.ext.commands.AutoShardedBot": "discord.ext.commands.Bot",
        "telegram.ext.ContextTypes.DEFAULT_TYPE": "telegram.ext.CallbackContext",
        **{f"discord.{kind}().id": "builtins.int()" for kind in _NUMBERED},
        **{f"discord.Attachment().{number}": "builtins.int()" for number in ("height", "id", "size", "width")},
        **{f"{context}.{name}": made for context in _CONTEXTS for name, made in (
            ("author", "discord.Member()"), ("channel", "discord.TextChannel()"), ("channel_id", "builtins.int()"),
            ("guild", "discord.Guild()"), ("guild_id", "builtins.int()"), ("message", "discord.Message()"),
            ("user", "discord.Member()"))},
        **{f"telegram.Update().{of}.{number}": "builtins.int()" for of, numbers in (
            ("effective_chat", ("id",)), ("effective_user", ("id",)),
            *((message, ("chat.id", "chat_id", "from_user.id", "message_id")) for message in ("effective_message", "message")),
        ) for number in numbers},
    },
    sources={
        **rows(REMOTE, "telegram.Update().", "callback_query.data", "effective_message.caption", "effective_message.text",
               "inline_query.query", "message.caption", "message.text",
               *(f"{message}.{name}" for message in ("effective_message", "message") for name in (
                   "effective_attachment.file_name", *_NAMES_OF_FILES)),
               *(f"{sender}.{name}" for sender in _SENDERS for name in _NAMES_OF_PEOPLE)),
        **rows(REMOTE, "telegram.ext.CallbackContext().", "args"),
        **rows(REMOTE, "discord.Message().", "clean_content", "content"),
        **rows(REMOTE, "discord.Attachment().", "description", "read()", "title"),
        **rows(REMOTE, "discord.Member().", *_CALLED_THEMSELVES),
        "discord.Guild().name": REMOTE,
        **rows(REMOTE, "chainlit.Message().", "content"),
        "chainlit.Element().name": REMOTE,
    },
    # https://docs.discord.com/developers/resources/message, https://core.telegram.org/bots/api#message
    short=(
        "discord.Guild().name", "discord.Message().clean_content", "discord.Message().content",
        *(f"discord.Member().{name}" for name in _CALLED_THEMSELVES),
        *(f"telegram.Update().{message}.{text}" for message in ("effective_message", "message") for text in ("caption", "text")),
        "telegram.Update().callback_query.data", "telegram.Update().inline_query.query",
    ),
    handlers=(
        Handler(decorators=("chainlit.on_message",), request="chainlit.Message()", others=""),
        Handler(callers=("telegram.ext.CommandHandler", "telegram.ext.MessageHandler"), request="telegram.Update()",
                named=("context",)),
        Handler(decorators=(
            "discord.Bot().slash_command", "discord.app_commands.CommandTree().command", "discord.app_commands.command",
            *(f"discord.ext.commands.Bot().{kind}" for kind in (
                "command", "hybrid_command", "slash_command", "tree.command")),
            "discord.ext.commands.command", "discord.ext.commands.hybrid_command", "discord.ext.commands.slash_command",
            "discord.slash_command",
        ), after=("self", "ctx", "inter", "interaction")),
    ),
    parameters={
        "context": "telegram.ext.CallbackContext()", "ctx": "discord.ext.commands.Context()",
        "interaction": "discord.Interaction()", "message": "discord.Message()", "update": "telegram.Update()",
    },
)

_AIOGRAM = "aiogram.types.Message()"
_TELEBOTS = ("telebot.TeleBot()", "telebot.async_telebot.AsyncTeleBot()")
_QUERIES = ("aiogram.types.CallbackQuery()", "aiogram.types.InlineQuery()")

MESSENGERS = Library(
    roots=("aiogram", "telebot"),
    spellings={
        "aiogram.filters.command.CommandObject": "aiogram.filters.CommandObject",
        **{f"telebot.types.{kind}": f"aiogram.types.{kind}" for kind in ("CallbackQuery", "InlineQuery", "Message")},
        **{f"{sent}.from_user.id": "builtins.int()" for sent in (_AIOGRAM, *_QUERIES)},
        # The message that a query belongs to is the bot's own.
        **{f"{message}.{number}": "builtins.int()" for message in (_AIOGRAM, _QUERIES[0] + ".message") for number in (
            "chat.id", "message_id")},
    },
    sources={
        **rows(REMOTE, _AIOGRAM + ".", "caption", "text", *_NAMES_OF_FILES),
        **{f"{sent}.from_user.{name}": REMOTE for sent in (_AIOGRAM, *_QUERIES) for name in _NAMES_OF_PEOPLE},
        "aiogram.filters.CommandObject().args": REMOTE,
        "aiogram.types.CallbackQuery().data": REMOTE,
        "aiogram.types.InlineQuery().query": REMOTE,
    },
    handlers=(
        Handler(decorators=tuple(f"{bot}.{kind}" for bot in _TELEBOTS for kind in (
            "channel_post_handler", "edited_message_handler", "message_handler")), request=_AIOGRAM, others=""),
        Handler(decorators=tuple(f"{bot}.callback_query_handler" for bot in _TELEBOTS), request=_QUERIES[0], others=""),
        Handler(decorators=tuple(f"{bot}.inline_handler" for bot in _TELEBOTS), request=_QUERIES[1], others=""),
    ),
    parameters={"message": _AIOGRAM},
)

_TELETHON, _PYROGRAM, _NIO = "telethon.events.Event()", "pyrogram.types", "nio.RoomMessageText()"
_IRC = "irc.client.Event()"
_XMPP = tuple(f"slixmpp.{kind}().add_event_handler" for kind in ("ClientXMPP", "ComponentXMPP"))

# What people write in other chats: Telegram by its own protocol, IRC, XMPP, Matrix, Mattermost, LINE, Teams, Twitch, and
# any by Errbot.
CHATS = Library(
    roots=(
        "botbuilder", "errbot", "irc", "linebot", "mmpy_bot", "nio", "pyrogram", "sleekxmpp", "slixmpp", "sopel", "telethon",
        "twitchio", "vkbottle",
    ),
    spellings={
        "linebot.v3": "linebot",
        "pyrogram.Client.on_callback_query": "pyrogram.Client().on_callback_query",
        "pyrogram.Client.on_inline_query": "pyrogram.Client().on_inline_query",
        "pyrogram.Client.on_message": "pyrogram.Client().on_message",
        "sleekxmpp": "slixmpp",
        "sopel.module": "sopel.plugin",
        "telethon.TelegramClient().start()": "telethon.TelegramClient()",
        "telethon.sync.TelegramClient": "telethon.TelegramClient",
        "twitchio.ext.commands.Context().message": "twitchio.Message()",
        "vkbottle.Bot": "vkbottle.bot.Bot",
        "vkbottle.bot.Bot().on": "vkbottle.bot.BotLabeler()",
        "vkbottle.BotLabeler": "vkbottle.bot.BotLabeler",
    },
    sources={
        **rows(REMOTE, "botbuilder.core.TurnContext().activity.", "from_property.name", "text", "value"),
        **rows(REMOTE, _IRC + ".", "arguments", "source"),
        **rows(REMOTE, "linebot.Event().", "message.file_name", "message.text", "postback.data"),
        "mmpy_bot.Message().text": REMOTE,
        **rows(REMOTE, _NIO + ".", "body", "formatted_body"),
        **rows(REMOTE, f"{_PYROGRAM}.", "CallbackQuery().data", "InlineQuery().query", *(f"Message().{name}" for name in (
            "caption", "command", "matches", "text", *_NAMES_OF_FILES,
            *(f"from_user.{part}" for part in ("first_name", "last_name"))))),
        **rows(REMOTE, "slixmpp.Message()", "[body]", "[subject]"),
        "sopel.trigger.Trigger()": REMOTE,
        **rows(REMOTE, _TELETHON + ".", "data", "file.name", "pattern_match", "raw_text", "text", *(
            f"message.{name}" for name in ("file.name", "message", "raw_text", "text"))),
        "twitchio.Message().content": REMOTE,
        "vkbottle.bot.Message().text": REMOTE,
    },
    short=(
        *(f"{_PYROGRAM}.{text}" for text in (
            "CallbackQuery().data", "InlineQuery().query", "Message().caption", "Message().text")),
        *(f"{_TELETHON}.{text}" for text in ("message.raw_text", "message.text", "raw_text", "text")),
        "twitchio.Message().content",
    ),
    handlers=(
        # https://python-irc.readthedocs.io/en/latest/irc.html#irc.client.SimpleIRCClient
        Handler(bases=("irc.bot.SingleServerIRCBot", "irc.client.SimpleIRCClient"), methods=("on_*",), request=_IRC, place=1,
                others="", answers=False),
        Handler(decorators=("linebot.WebhookHandler().add",), request="linebot.Event()", others="", answers=False),
        Handler(decorators=("mmpy_bot.listen_to",), after=("self", "message"), answers=False),
        Handler(callers=("nio.AsyncClient().add_event_callback",), request=_NIO, place=1, others="", answers=False),
        Handler(decorators=("pyrogram.Client().on_message",), request=f"{_PYROGRAM}.Message()", place=1, others="",
                answers=False),
        Handler(decorators=("pyrogram.Client().on_callback_query",), request=f"{_PYROGRAM}.CallbackQuery()", place=1, others="",
                answers=False),
        Handler(decorators=("pyrogram.Client().on_inline_query",), request=f"{_PYROGRAM}.InlineQuery()", place=1, others="",
                answers=False),
        Handler(callers=_XMPP, request="slixmpp.Message()", others="", answers=False),
        Handler(decorators=tuple(f"sopel.plugin.{kind}" for kind in (
            "action_command", "action_commands", "command", "commands", "find", "nickname_command", "nickname_commands", "rule",
            "search", "url")), request="sopel.trigger.Trigger()", place=1, others="", answers=False),
        Handler(decorators=("telethon.TelegramClient().on", "telethon.events.register"),
                callers=("telethon.TelegramClient().add_event_handler",), request=_TELETHON, others="", answers=False),
        Handler(decorators=("twitchio.ext.commands.Bot().command", "twitchio.ext.commands.command"), after=("self", "ctx"),
                answers=False),
        Handler(bases=("twitchio.Client", "twitchio.ext.commands.Bot"), methods=("event_message",), request="twitchio.Message()",
                others="", answers=False),
        Handler(decorators=tuple(f"vkbottle.bot.BotLabeler().{kind}" for kind in (
            "chat_message", "message", "private_message")), request="vkbottle.bot.Message()", answers=False),
        Handler(decorators=("errbot.arg_botcmd", "errbot.botcmd", "errbot.re_botcmd"), after=("mess", "message", "msg", "_"),
                answers=False),
    ),
    parameters={
        "ctx": "twitchio.ext.commands.Context()", "trigger": "sopel.trigger.Trigger()",
        "turn_context": "botbuilder.core.TurnContext()",
    },
)

SLACK = Library(
    roots=("slack_bolt", "slack_sdk.socket_mode"),
    sources={
        # What the pattern of a listener has found: https://docs.slack.dev/tools/bolt-python/concepts/message-listening
        "slack_bolt.BoltContext()[matches]": REMOTE,
        "slack_sdk.socket_mode.request.SocketModeRequest().payload": REMOTE,
    },
    parameters={"context": "slack_bolt.BoltContext()"},
    handlers=(
        Handler(decorators=tuple(
            f"slack_bolt.{app}().{event}" for app in ("App", "async_app.AsyncApp")
            for event in ("action", "command", "event", "message", "options", "shortcut", "view")
        ), named=("action", "body", "command", "event", "message", "payload", "shortcut", "view")),
    ),
)


# What holds mails: files, mailboxes and what reads them.
_MAILBOXES = ("MailBox", "MailBoxStartTls", "MailBoxTls", "MailBoxUnencrypted")

# Mails: whoever sends one chooses what its attachments are called.
MAILS = Library(
    roots=("exchangelib", "extract_msg", "imap_tools", "mailparser", "oxmsg"),
    spellings={
        **{f"{kind}().attachments[*]": f"{kind.rpartition('.')[0]}.{made}()" for kind, made in (
            ("exchangelib.Message", "FileAttachment"), ("extract_msg.Message", "Attachment"),
            ("imap_tools.MailMessage", "MailAttachment"), ("oxmsg.Message", "Attachment"))},
        **{f"exchangelib.Account().inbox.{found}(){order}[*]": "exchangelib.Message()" for found in ("all", "filter")
           for order in ("", ".only()", ".order_by()")},
        "extract_msg.openMsg()": "extract_msg.Message()",
        **{f"imap_tools.{box}().login()": "imap_tools.MailBox()" for box in _MAILBOXES},
        **{f"imap_tools.{box}().fetch()[*]": "imap_tools.MailMessage()" for box in _MAILBOXES},
        "imap_tools.MailMessage.from_bytes()": "imap_tools.MailMessage()",
        **{f"mailparser.parse_from_{source}()": "mailparser.MailParser()" for source in (
            "bytes", "file", "file_msg", "file_obj", "string")},
        "oxmsg.Message.load()": "oxmsg.Message()",
    },
    sources={
        "exchangelib.FileAttachment().name": NAMED,
        **rows(NAMED, "extract_msg.Attachment().", "getFilename()", "longFilename", "name", "shortFilename"),
        "imap_tools.MailAttachment().filename": NAMED,
        "mailparser.MailParser().attachments": NAMED,
        "oxmsg.Attachment().file_name": NAMED,
    },
)
