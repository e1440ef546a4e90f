# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = しえん – { $organisation }
# $organisation (String)
description-long =
    日本（にほん）で 働（はたら）く 外国人（がいこくじん）を 助（たす）けます。{ $organisation }の ボットです。お金（かね）は いりません。
    
    • 日本に いる ための 決（き）まりと 仕事（しごと）の 決まりを 調（しら）べる
    • 大切（たいせつ）な 日（ひ）を 見（み）る。その前（まえ）に 連絡（れんらく）が 来（く）る
    • 日本の 生活（せいかつ）と 仕事に ついて 読（よ）む
    • 支援（しえん）スタッフに、あなたの ことばで 相談（そうだん）する
    
    ここに 書（か）いた ことを、会社（かいしゃ）は 読む ことが できません。
    
    急（いそ）ぐ ときの 電話（でんわ）では ありません。危（あぶ）ない ときは、110番（ばん）（警察（けいさつ））か 119番（火事（かじ）、救急車（きゅうきゅうしゃ））に 電話してください。
# $organisation (String)
description-short = 日本（にほん）で 働（はたら）く 外国人（がいこくじん）を 助（たす）けます。お金（かね）は いりません。{ $organisation }。危（あぶ）ない とき：110、119
