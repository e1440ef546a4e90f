menu-text =
    <b>何（なに）を しますか。</b>
    
    ここに すぐ 書（か）いても いいです。写真（しゃしん）や 声（こえ）の メッセージも 送（おく）る ことが できます。支援（しえん）スタッフが 読（よ）みます。
# Below what was just added to a consultation
menu-again = <b>次（つぎ）に 何（なに）を しますか。</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 とくていぎのうに なれますか
menu-job_change = 🔁 会社（かいしゃ）を かえる
menu-consultation = 💬 しえんスタッフに そうだんする
menu-guide = 📖 ガイド
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 かわる こと（{ $count }件（けん））
menu-notices = 📰 お知（し）らせ
menu-identity = 🪪 自分（じぶん）だと しらせる
menu-my_dates = ⏰ わたしの 大切（たいせつ）な ひ
menu-profile = 👤 わたしの こと
menu-button = メニュー
