# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = 危険, きけん, 緊急, きんきゅう, { sign-danger }
spoken-help = 助けて, たすけて, ヘルプ, 助けてください, 支援スタッフ
spoken-menu = メニュー, めにゅー
spoken-stop = やめる, 中止, キャンセル, やめて
spoken-back = 戻る, もどる
spoken-language = 言語, げんご, 言葉
spoken-clear = チャットを消す, チャットを消して, チャットを消したい, チャット削除
