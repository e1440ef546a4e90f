# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = 用手机获得支援
# $name (String)
sheet-invitation-name = 给{ $name }
# $organisation (String)
sheet-invitation-organisation = { $organisation }在Telegram上运营一个机器人。工作、生活、在留的事，都可以用您的语言在那里问。
sheet-invitation-install = 请在手机上打开Telegram。如果没有，请先安装。免费。
sheet-invitation-scan = 请用手机相机对准二维码，打开出现的链接。
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = 请按“开始”（Start），然后选择语言。
# Stands above the link, which is printed as text.
sheet-invitation-link = 相机不能用吗？请在手机上打开这个链接：
# $expires_on (Date)
sheet-invitation-personal = 这个链接只给您一个人用，只能用一次。最后一天：{ DAY($expires_on) }。请不要给别人。
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = 这个链接可以用到最后一天：{ DAY($expires_on) }。打开以后，支援人员会问您是谁。
sheet-invitation-emergency = 这里不是紧急电话。遇到危险，请打110（警察）。火灾或需要救护车，请打119。
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] 有问题？请问{ $organisation }。
   *[other] 有问题？请打电话给{ $organisation }：{ $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = 制作日期：{ DAY($made_on) }
