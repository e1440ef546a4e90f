# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = メニューを 見（み）る
command-help = できる こと、危（あぶ）ない ときの 電話（でんわ）
command-language = ことばを 変（か）える
command-profile = あなたの ことと 大切（たいせつ）な 日（ひ）
command-mydates = 最後（さいご）の 日（ひ）と、あと 何日（なんにち）
command-mydata = データを 見（み）る、直（なお）す、もらう
command-privacy = データの 使（つか）い方（かた）と、あなたの 同意（どうい）
command-clear = この チャットの メッセージを 消（け）す
command-stop = お知（し）らせを 止（と）める
command-forget = あなたの データを 消（け）す
