# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = 危険, きけん, 緊急, きんきゅう, 危ない, あぶない, 危ないです, あぶないです, アブナイ, キケン, 危険です, きけんです, 緊急です, 110番, abunai, abunai desu, kiken, kinkyu, danger, emergency, sos, { sign-danger }
# These call for help: staff get them too.
spoken-cry = 助けて, たすけて, 助けてください, たすけてください, たすけて ください, だれか助けて, だれかたすけて, やめて, やめてください, やめて ください, 助けて下さい, たすけて下さい, タスケテ, タスケテクダサイ, 助けてほしい, たすけてほしい, 助けてほしいです, たすけてほしいです, だれか 助けて, だれか たすけて, だれか助けてください, だれかたすけてください, tasukete, tasukete kudasai, dareka tasukete, yamete, yamete kudasai, help me, please help me, ころさないで, 殺さないで, たたかないで, たたかないで ください, はなして ください, さわらないで, さわらないで ください, tataku na, tasukete onegai, たすけてくだい, たしけて
spoken-help = ヘルプ, へるぷ, 支援スタッフ, しえんスタッフ, スタッフ, 手伝って, てつだって, 手伝ってください, てつだってください, てつだって ください, 手伝って ください, 相談, そうだん, 相談したい, そうだんしたい, 相談したいです, そうだんしたいです, 人と話したい, 人とはなしたい, help, tetsudatte, tetsudatte kudasai, soudan, sodan
spoken-menu = メニュー, めにゅー, メニュ, ホーム, トップ, menu
spoken-stop = やめる, 中止, キャンセル, 止める, とめる, ストップ, 終わり, おわり, 終わります, おわります, キャンセルします, stop, cancel
spoken-back = 戻る, もどる, 戻ります, もどります, もどりたい, 前にもどる, まえにもどる, modoru, back
spoken-language = 言語, げんご, 言葉, ことば, ことばを変える, ことばをかえる, ことばを かえる, 言葉を変える, 言語を変える, gengo, kotoba, language
spoken-clear = チャットを消す, チャットを消して, チャットを消したい, チャット削除, チャットをけす, チャットをけして, チャットを けす, チャットを 消す, チャットを全部消す, チャットをぜんぶけす, clear chat
# Words for days, where a day is asked for.
spoken-before_yesterday = 一昨日, おととい, おとつい, 一昨日です, おとといです, 二日前, ふつか前, ふつかまえ, ふつか まえ, おととい です, ototoi, ototoi desu
spoken-yesterday = 昨日, きのう, 昨日です, きのうです, 昨日 です, きのう です, ゆうべ, 昨日の夜, きのうのよる, きのうの よる, きのう よる, さくや, kinou, kino, kinou desu, yesterday
spoken-today = 今日, きょう, 本日, 今日です, きょうです, 今日 です, きょう です, 今, いま, 今朝, けさ, さっき, ついさっき, kyou, kyo, kyou desu, today
spoken-tomorrow = 明日, あした, あす, 明日です, あしたです, 明日 です, あした です, ashita, asu, ashita desu, tomorrow
spoken-after_tomorrow = 明後日, あさって, 明後日です, あさってです, 二日後, ふつかご, あさって です, asatte, asatte desu
# N stands for a number; without it, one is meant.
spoken-days_ago = N日前, N日前です, N日まえ, N日 まえ, いちにちまえ, N days ago
spoken-weeks_ago = N週間前, N週間前です, N週間まえ, いっしゅうかんまえ, いっしゅうかん まえ, 一週間 前, Nしゅうかんまえ, Nしゅうかん まえ, N weeks ago
spoken-days_ahead = N日後, N日後です, N日あと, in N days
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = はい, はいです, うん, ええ, そう, そうです, ある, あります, した, しました, います, もらいました, ごうかく, ごうかくしました, hai, hai desu, un, sou desu, so desu, arimasu, yes, イエス
spoken-no = いいえ, いえ, いや, ううん, ない, ないです, ありません, なし, していません, してない, しませんでした, ちがう, ちがいます, いません, もらっていません, iie, nai, nai desu, arimasen, chigaimasu, no, ノー
