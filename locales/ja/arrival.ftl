# Language, consent, menu, help: the first screens.

# Shown before a language is chosen: every locale says it in its own language.
language-choose = 言語を選んでください。
language-button = 🌐 言語

# Who runs the bot, what is kept and why, Telegram abroad, no emergency line. A change in meaning needs a new CONSENT_VERSION.
# $organisation (String), $registration (String), $phone (String), $contact (String)
consent-text =
    <b>はじめに</b>

    このボットは、登録支援機関の<b>{ $organisation }</b>（登録番号：{ $registration }）が運営しています。

    <b>保存するもの：</b>このチャットの番号、使用する言語、あなたの回答、あなたの情報と日付、支援スタッフに送った内容。<b>目的：</b>特定技能の条件を一緒に確認するため、あなたに返事をするため、法律で必要な記録を残すため。これを見ることができるのは、{ $organisation }の支援スタッフだけです。勤務先は見ることができません。

    <b>「はい、すべてに同意します」を押すと、</b>期限をお知らせすることと、相談の記録を支援スタッフが保存することにも同意したことになります。一つずつ選ぶこともできます。同意はいつでも一つずつ取り消すことができます：/privacy

    <b>Telegramは外国の会社です。</b>ここに書いた内容は、海外にあるTelegramのコンピューターを通ります。

    <b>ここは緊急の連絡先ではありません。</b>危険なときは110番（警察）に電話してください。火事・救急は119番です。どちらも無料で、24時間かけることができます。

    個人情報についての問い合わせ：{ $contact }、電話 { $phone }

    同意しますか。
consent-agree = はい、すべてに同意します
consent-choose = 一つずつ選ぶ
# $organisation (String)
consent-purposes =
    <b>ほかに、どれに同意しますか。</b>

    • <b>期限のお知らせ：</b>在留期限などの大切な期限をお知らせします。
    • <b>相談の記録：</b>あなたが相談した内容と返事を、{ $organisation }の支援スタッフが保存します。同意しないと、このボットで相談に答えることができません。

    同意するものを押してから、「続ける」を押してください。「続ける」を押すと、前の画面に書いてある、そのほかの内容にも同意したことになります。
consent-continue = 続ける
consent-decline = いいえ
consent-declined =
    わかりました。あなたの情報は何も保存していません。

    危険なときは110番（警察）に電話してください。火事・救急は119番です。どちらも無料で、24時間かけることができます。

    気持ちが変わったら、/start と送ってください。

menu-text =
    <b>何をしますか。</b>

    ここに直接メッセージを書いたり、写真や音声メッセージを送ったりすることもできます。支援スタッフが読みます。
menu-eligibility = 🔎 特定技能の条件チェック
menu-job_change = 🔁 転職
menu-consultation = 💬 支援スタッフに相談する
menu-guide = 📖 特定技能ガイド
menu-my_dates = ⏰ わたしの期限
menu-profile = 👤 わたしの情報
menu-button = メニュー
back-button = ← 戻る

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

# Staff read this above the help.
help-staff = <b>支援スタッフの方へ</b>
# $name (String) a command
help-staff-command = /{ $name } – { WORD("command", $name) }
help-staff-file = 名簿のファイル（.xlsx）は、このチャットに送ってください。取り込む前に、変わる内容を確認できます。
help-staff-workers = <b>本人向けの説明</b>

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = メニューを表示する
command-help = このボットでできること、危険なときの連絡先
command-language = 言語を変える
command-profile = あなたの情報と大切な日付
command-mydates = これからの期限と、残りの日数
command-mydata = 保存している情報を見る、訂正する、受け取る
command-privacy = 個人情報の取り扱いと、あなたの同意
command-stop = お知らせを止める
command-forget = 利用をやめて、情報を消す
command-staff = 支援スタッフの一覧
command-tasks = スタッフの対応が必要なこと
command-notice = 14日以内の届出（随時届出）を記録する
command-roster = 名簿の人を探す：カード、招待、契約
command-export = 名簿や操作の記録をファイルに書き出す
command-complaints = 支援スタッフについての苦情

# Answers to what did not work.
button-old = このボタンは古い画面のものです。いちばん新しい画面を使ってください。
refused-staff = これは支援スタッフ専用です。
refused-admin = この操作ができるのは管理者だけです。
refused-reader = これを見ることができるのは、スタッフだけです。
refused-exporter = 書き出しができるのは、支援責任者、管理者、監査担当者だけです。
# Telegram did not take our answer in time.
unanswered = 通信の状態が悪かったですが、あなたの操作は保存しました。いちばん新しい画面から続けてください。
# $code (String) a short code that support can look up
sorry = システムに問題が起きました。今の操作は保存されていません。もう一度試してください。また同じことが起きたら、このコードを支援スタッフに伝えてください：{ $code }
