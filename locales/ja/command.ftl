# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = メニューを表示する
command-help = このボットでできること、危険なときの連絡先
command-language = 言語を変える
command-profile = あなたの情報と大切な日付
command-mydates = これからの期限と、残りの日数
command-mydata = 保存している情報を見る、訂正する、受け取る
command-privacy = 個人情報の取り扱いと、あなたの同意
command-clear = このチャットのメッセージを消す
command-stop = お知らせを止める
command-forget = あなたのデータを消す
