# Clear this chat: the messages go from the phone, for others may look at it.

clear_chat-button = 🧹 Clear this chat
clear_chat-ask =
    <b>Clear this chat?</b>

    We delete your messages and ours of the last 48 hours. Delete older ones yourself in Telegram.

    <b>This chat is your proof too.</b> Save what you need first, for example with { my_data-send }. What support staff keep stays with them.
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>Clear this chat? We have asked you about a picture: please answer first.</b> If you clear now, the picture goes from here, and staff get only what you wrote below it.

    We delete the messages of the last 48 hours. Save what you need first. What support staff keep stays with them.
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
        [1] {" "}Support staff do not have 1 of your messages yet. If it reaches them in 48 hours, we delete it.
       *[other] {" "}Support staff do not have { $waiting } of your messages yet. If they reach them in 48 hours, we delete them.
    }{ $left ->
        [0] {""}
        [1] {" "}Telegram did not delete 1 message.
       *[other] {" "}Telegram did not delete { $left } messages.
    }

    Older messages may still be in this chat. Delete them yourself in Telegram. What support staff keep stays with them.
# In the place of the message before, once the words that waited are gone. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>Support staff have all your messages now.</b> { $left ->
        [0] We have deleted the rest here too.
        [1] Telegram did not delete 1 message. Delete it yourself in Telegram.
       *[other] Telegram did not delete { $left } messages. Delete them yourself in Telegram.
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = This screen is closed.
