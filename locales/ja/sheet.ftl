# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = スマートフォンで支援を受けることができます
# $name (String)
sheet-invitation-name = { $name } さんへ
# $organisation (String)
sheet-invitation-organisation = { $organisation }が、Telegramのボットを運営しています。日本での仕事、生活、在留について、自分の言語で相談することができます。
sheet-invitation-install = スマートフォンでTelegramを開きます。持っていない人は、先にインストールしてください。無料です。
sheet-invitation-scan = スマートフォンのカメラをQRコードに向けます。出てきたリンクを開きます。
sheet-invitation-start = 「開始」（Start）を押します。次に、言語を選びます。
# Stands above the link, which is printed as text.
sheet-invitation-link = カメラが使えないときは、スマートフォンでこのリンクを開いてください：
# $expires_on (Date)
sheet-invitation-personal = このリンクは、あなただけのものです。{ DAY($expires_on) }まで、1回だけ使うことができます。ほかの人に渡さないでください。
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = このリンクは、{ DAY($expires_on) }まで使うことができます。開いた後で、支援スタッフがあなたの名前などを確認します。
sheet-invitation-emergency = ここは緊急の連絡先ではありません。危険なときは110番（警察）、火事・救急は119番に電話してください。
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] 質問は{ $organisation }へ
   *[other] 問い合わせ：{ $organisation }（電話：{ $phone }）
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = 作成日：{ DAY($made_on) }
