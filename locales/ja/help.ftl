# Said above the help where somebody typed a command that does not exist.
help-unknown = そのコマンドはありません。使えるコマンドは次のとおりです。
# $organisation (String), $phone (String)
help-text =
    <b>このボットは、日本でのあなたの生活と仕事を手伝います。</b>

    <blockquote expandable>/menu – 条件を確認する、支援スタッフに相談する
    /language – 言語を変える
    /profile – あなたの情報と大切な日付
    /mydates – あなたの期限
    /mydata – あなたについて保存している情報
    /privacy – 個人情報について、同意
    /stop – お知らせを止める
    /forget – データを消す</blockquote>

    { $phone ->
        [none] 運営：{ $organisation }
       *[other] 運営：{ $organisation }（電話：{ $phone }）
    }

    <b>{ danger-numbers }</b>どちらも無料で、24時間かけることができます。
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = （電話番号はまだありません）
