# Said above the help where somebody typed a command that does not exist.
help-unknown = そのコマンドはありません。使えるコマンドは次のとおりです。
# $organisation (String), $phone (String)
help-text =
    <b>このボットは、日本でのあなたの生活と仕事を手伝います。</b>

    /menu – 在留資格の条件を確認する、支援スタッフに相談する
    /language – 言語を変える
    /profile – あなたの情報と大切な日付
    /mydates – これからの期限と、残りの日数
    /mydata – あなたについて保存している情報
    /privacy – 個人情報の取り扱い、同意
    /stop – お知らせを止める
    /forget – 利用をやめて、情報を消す
    /help – この説明を見る

    運営：{ $organisation }（電話：{ $phone }）

    <b>危険なときは110番（警察）に電話してください。火事・救急は119番です。</b>どちらも無料で、24時間かけることができます。
# In the place of the organisation's telephone number.
help-no_phone = （電話番号はまだありません）
