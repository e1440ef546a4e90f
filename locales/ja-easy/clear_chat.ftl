# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 チャットを 消（け）す
clear_chat-ask =
    <b>この チャットを 消（け）しますか。</b>
    
    48時間（じかん）より 新（あたら）しい メッセージを 消します。あなたの メッセージも、わたしたちの メッセージもです。古（ふる）い メッセージは、Telegramで 自分（じぶん）で 消してください。
    
    <b>この チャットは、あなたの 証拠（しょうこ）（＝ 本当（ほんとう）だと わかる もの）に なる ことが あります。</b>必要（ひつよう）な ものは、先（さき）に とっておいてください：「{ my_data-send }」。支援（しえん）スタッフの 記録（きろく）は のこります。
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>この チャットを 消（け）しますか。写真（しゃしん）の ことを 聞（き）いています。先（さき）に 答（こた）えてください。</b>今（いま） 消すと、写真は ここから なくなります。スタッフに とどくのは、写真の 下（した）に 書（か）いた ことばだけです。
    
    48時間（じかん）より 新（あたら）しい メッセージを 消します。必要（ひつよう）な ものは、先に とっておいてください。支援（しえん）スタッフの 記録（きろく）は のこります。
clear_chat-yes = 🧹 はい、今（いま） 消（け）す
clear_chat-no = いいえ、のこす
# Above the chat, for a moment.
clear_chat-begun = 今（いま）、メッセージを 消（け）しています。
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>{ $deleted ->
       *[other] メッセージを { $deleted }件（けん） 消（け）しました。
    }</b>{ $waiting ->
        [0] { "" }
       *[other] あなたの メッセージ { $waiting }件（けん）は、まだ 支援（しえん）スタッフに とどいていません。48時間（じかん） 以内（いない）に とどいたら、消（け）します。
    }{ $left ->
        [0] { "" }
       *[other] Telegramは { $left }件（けん）の メッセージを 消（け）しませんでした。
    }
    
    もっと 古（ふる）い メッセージが、この チャットに まだ あるかも しれません。Telegramで 自分（じぶん）で 消（け）してください。支援（しえん）スタッフの 記録（きろく）は のこります。
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>あなたの メッセージは、ぜんぶ 支援（しえん）スタッフに とどきました。</b>{ $left ->
        [0] ここの メッセージも、今（いま） 消（け）しました。
       *[other] Telegramは { $left }件（けん）の メッセージを 消（け）しませんでした。Telegramで 自分（じぶん）で 消してください。
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = この 画面（がめん）は とじました。
