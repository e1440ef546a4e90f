# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 Clear this chat
clear_chat-ask =
    <b>Clear this chat?</b>

    We delete your messages and our messages of the last 48 hours. Delete older messages yourself in Telegram.

    <b>This chat can be your proof.</b> First save what you need: “{ my_data-send }”. Support staff keep their records.
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>Clear this chat? We have asked you about a picture: please answer first.</b> If you clear now, the picture goes from here, and staff get only what you wrote below it.

    We delete the messages of the last 48 hours. Save what you need first. Support staff keep their records.
clear_chat-yes = 🧹 Yes, clear it now
clear_chat-no = No, keep it
# Above the chat, for a moment.
clear_chat-begun = We are deleting the messages now.
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>{ $deleted ->
        [1] We have deleted 1 message.
       *[other] We have deleted { $deleted } messages.
    }</b>{ $waiting ->
        [0] {""}
        [1] {" "}1 of your messages has not reached support staff yet. If it arrives within 48 hours, we delete it.
       *[other] {" "}{ $waiting } of your messages have not reached support staff yet. If they arrive within 48 hours, we delete them.
    }{ $left ->
        [0] {""}
        [1] {" "}Telegram did not delete 1 message.
       *[other] {" "}Telegram did not delete { $left } messages.
    }

    Older messages can still be in this chat. Delete them yourself in Telegram. Support staff keep their records.
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>Support staff have all your messages now.</b> { $left ->
        [0] We have now deleted those messages here too.
        [1] Telegram did not delete 1 message. Delete it yourself in Telegram.
       *[other] Telegram did not delete { $left } messages. Delete them yourself in Telegram.
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = This screen is closed.
