# Clear this chat: the messages go from the phone, for others may look at it.

clear_chat-button = 🧹 このチャットを消す
clear_chat-ask =
    <b>このチャットを消しますか。</b>

    48時間以内のメッセージを、あなたが書いたものも、こちらから送ったものも消します。それより前のものは、Telegramで自分で消してください。

    <b>このチャットは、あなたの証拠にもなります。</b>必要なものは、「{ my_data-send }」などで、先に保存してください。支援スタッフの記録は残ります。
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>このチャットを消しますか。写真についての質問があります。先に答えてください。</b>今消すと、写真はここから消えます。スタッフに届くのは、あなたが写真と一緒に書いた言葉だけです。

    48時間以内のメッセージを消します。必要なものは、先に保存してください。支援スタッフの記録は残ります。
clear_chat-yes = 🧹 はい、今すぐ消してください
clear_chat-no = いいえ、残します
# Above the chat, for a moment.
clear_chat-begun = メッセージを消しています。
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>メッセージを{ $deleted }件消しました。</b>{ $waiting ->
        [0] {""}
       *[other] あなたのメッセージ{ $waiting }件は、まだ支援スタッフに届いていません。48時間以内に届いたら消します。
    }{ $left ->
        [0] {""}
       *[other] { $left }件は、Telegramで消すことができませんでした。
    }

    これより前のメッセージが、まだ残っているかもしれません。Telegramで自分で消してください。支援スタッフの記録は残ります。
clear_chat-rest =
    <b>支援スタッフは、あなたのメッセージをすべて受け取りました。</b>{ $left ->
        [0] ここに残っていたメッセージも消しました。
       *[other] ただし、{ $left }件は、Telegramで消すことができませんでした。Telegramで自分で消してください。
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = この画面は閉じました。
