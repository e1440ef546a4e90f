# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 清空这个聊天
clear_chat-ask =
    <b>清空这个聊天吗？</b>

    我们会删除最近48小时内您的消息和我们的消息。更早的消息，请您自己在Telegram里删除。

    <b>这个聊天可以是您的证据。</b>请先保存您需要的：“{ my_data-send }”。支援人员的记录会保留。
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>清空这个聊天吗？关于一张图片，我们有问题要问您：请先回答。</b>如果现在清空，图片会从这里消失，支援人员只会收到您在图片下面写的内容。

    我们会删除最近48小时的消息。请先保存您需要的内容。支援人员的记录会保留。
clear_chat-yes = 🧹 是，现在清空
clear_chat-no = 不，保留
# Above the chat, for a moment.
clear_chat-begun = 我们正在删除消息。
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>{ $deleted ->
        [1] 我们删除了1条消息。
       *[other] 我们删除了{ $deleted }条消息。
    }</b>{ $waiting ->
        [0] {""}
        [1] 您有1条消息还没有送到支援人员那里。如果它在48小时内送到，我们会删除。
       *[other] 您有{ $waiting }条消息还没有送到支援人员那里。如果它们在48小时内送到，我们会删除。
    }{ $left ->
        [0] {""}
        [1] 有1条消息，Telegram没有删除。
       *[other] 有{ $left }条消息，Telegram没有删除。
    }

    更早的消息可能还在这个聊天里。请您自己在Telegram里删除。支援人员的记录会保留。
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>支援人员现在收到了您的所有消息。</b>{ $left ->
        [0] 我们现在也在这里删除了那些消息。
        [1] Telegram没有删除1条消息。请您自己在Telegram里删除。
       *[other] Telegram没有删除{ $left }条消息。请您自己在Telegram里删除。
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = 这个画面已关闭。
