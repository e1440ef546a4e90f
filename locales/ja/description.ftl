# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = 支援 – { $organisation }
# $organisation (String)
description-long =
    日本で働く外国人のためのボットです。{ $organisation }が運営しています。無料です。

    ・在留資格や仕事のルールを確認できます
    ・大切な期限がわかり、前もって連絡が届きます
    ・日本の生活と仕事について読めます
    ・支援スタッフに、あなたの言葉で相談できます

    あなたが書いたことを、会社は読めません。

    緊急の電話ではありません。危険なときは110番（警察）、火事・救急は119番に電話してください。
# $organisation (String)
description-short = 日本で働く外国人のための無料の相談ボット。{ $organisation }が運営。危険なときは110番、119番へ。
