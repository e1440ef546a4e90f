## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>这个链接是给您的吗？</b>
    { $organisation }邀请了一个人。请输入您的出生日期，例如：{ $example }

    我们不保存它。确认是您之前，我们什么都不显示。
    如果支援人员问您4位数字，请说：<b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>用这个日期不能确认是您本人。</b>
    支援人员会查清楚，可能会给您打电话。
    如果支援人员问您4位数字，请说：<b>{ $code }</b>

    输错了吗？请再输入一次出生日期，例如：{ $example }
    还可以试几次：{ $left }
# $example, $code (String)
identity-asked =
    ✓ <b>支援人员会查清楚您是谁，可能会给您打电话。</b>
    如果支援人员问您4位数字，请说：<b>{ $code }</b>

    您也可以在这里输入出生日期，例如：{ $example }
identity-mistake-unread = ⚠️ 我们看不懂这个日期。
# Buttons
identity-ask_staff = 请支援人员确认
identity-later = 稍后
identity-done = <b>谢谢。现在我们知道是您本人了。</b>您在这里写的内容都会保留。
identity-linked = 支援人员现在知道您是谁了。您在这里写的内容都会保留。
# $organisation, $phone (String)
identity-refused = 支援人员不能确认这个邀请是给您的，所以这个链接不能再用。您仍然可以像以前一样在这里写。{ $phone ->
        [none] 如果弄错了，请告诉{ $organisation }。
       *[other] 如果弄错了，请打电话给{ $organisation }：{ $phone }。
    }
# $organisation, $phone (String)
identity-over = 您打开的链接已经不能用，所以我们不再问它是不是给您的。您仍然可以像以前一样在这里写。{ $phone ->
        [none] 如果邀请是给您的，请向{ $organisation }要一个新的。
       *[other] 如果邀请是给您的，请向{ $organisation }要一个新的：{ $phone }。
    }
