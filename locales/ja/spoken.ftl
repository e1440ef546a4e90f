# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = 危険, きけん, 緊急, きんきゅう, { sign-danger }
# These call for help: staff get them too.
spoken-cry = 助けて, たすけて, 助けてください, たすけてください, だれか助けて, やめて, やめてください
spoken-help = ヘルプ, 支援スタッフ
spoken-menu = メニュー, めにゅー
spoken-stop = やめる, 中止, キャンセル
spoken-back = 戻る, もどる
spoken-language = 言語, げんご, 言葉
spoken-clear = チャットを消す, チャットを消して, チャットを消したい, チャット削除
# Words for days, where a day is asked for.
spoken-before_yesterday = 一昨日, おととい, おとつい, 一昨日です, おとといです, 二日前, ふつか前
spoken-yesterday = 昨日, きのう, 昨日です, きのうです
spoken-today = 今日, きょう, 本日, 今日です, きょうです
spoken-tomorrow = 明日, あした, あす, 明日です, あしたです
spoken-after_tomorrow = 明後日, あさって, 明後日です, あさってです, 二日後
# N stands for a number; without it, one is meant.
spoken-days_ago = N日前, N日前です, N日まえ
spoken-weeks_ago = N週間前, N週間前です, N週間まえ, いっしゅうかんまえ
spoken-days_ahead = N日後, N日後です, N日あと
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = はい, はいです, うん, ええ, そう, そうです, はいそうです, ある, あります, ありました, した, しました, です, いる, います, 合格, 合格した, 合格しました, もらった, もらいました, 正しいです, もちろん, イエス
spoken-no = いいえ, いえ, いや, ううん, ない, ないです, ありません, ありませんでした, なかった, なし, 無し, していない, していません, してない, しません, しなかった, しませんでした, 違う, 違います, ちがう, ちがいます, いません, 不合格, もらっていません, もらわなかった, ノー
