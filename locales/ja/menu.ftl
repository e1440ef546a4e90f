menu-text =
    <b>何をしますか。</b>

    ここに直接メッセージを書いたり、写真や音声メッセージを送ったりすることもできます。支援スタッフが読みます。
menu-again = <b>次に何をしますか。</b>
menu-eligibility = 🔎 特定技能の条件チェック
menu-job_change = 🔁 転職
menu-consultation = 💬 支援スタッフに相談する
menu-guide = 📖 特定技能ガイド
# $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 変わること（{ $count }件）
menu-notices = 📰 お知らせ
menu-identity = 🪪 本人確認をする
menu-my_dates = ⏰ わたしの期限
menu-profile = 👤 わたしの情報
menu-button = メニュー
