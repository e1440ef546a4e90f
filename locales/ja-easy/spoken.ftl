# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = 危険, きけん, 緊急, きんきゅう, 危ない, あぶない, abunai, danger, emergency, sos, { sign-danger }
# These call for help: staff get them too.
spoken-cry = 助けて, たすけて, 助けてください, たすけてください, たすけて ください, だれか助けて, だれかたすけて, やめて, やめてください, やめて ください, tasukete, tasukete kudasai, yamete, yamete kudasai, help me, please help me
spoken-help = ヘルプ, へるぷ, 支援スタッフ, しえんスタッフ, スタッフ, 手伝って, てつだって, 手伝ってください, help, tetsudatte
spoken-menu = メニュー, めにゅー, menu
spoken-stop = やめる, 中止, キャンセル, 止める, とめる, stop, cancel
spoken-back = 戻る, もどる, もどります, back
spoken-language = 言語, げんご, 言葉, ことば, ことばを変える, language
spoken-clear = チャットを消す, チャットを消して, チャットを消したい, チャット削除, チャットをけす, チャットをけして, clear chat
# Words for days, where a day is asked for.
spoken-before_yesterday = 一昨日, おととい, おとつい, 一昨日です, おとといです, 二日前, ふつか前, ふつかまえ, ototoi
spoken-yesterday = 昨日, きのう, 昨日です, きのうです, kinou, kino, yesterday
spoken-today = 今日, きょう, 本日, 今日です, きょうです, kyou, kyo, today
spoken-tomorrow = 明日, あした, あす, 明日です, あしたです, ashita, tomorrow
spoken-after_tomorrow = 明後日, あさって, 明後日です, あさってです, 二日後, asatte
# N stands for a number; without it, one is meant.
spoken-days_ago = N日前, N日前です, N日まえ, N days ago
spoken-weeks_ago = N週間前, N週間前です, N週間まえ, いっしゅうかんまえ, N weeks ago
spoken-days_ahead = N日後, N日後です, N日あと, in N days
