menu-text =
    <b>您想做什么？</b>

    您也可以直接在这里写，或者发照片、语音消息。支援人员会看。
# Below what was just added to a consultation
menu-again = <b>接下来您想做什么？</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 我符合条件吗？
menu-job_change = 🔁 换工作
menu-consultation = 💬 咨询支援人员
menu-guide = 📖 指南
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 规定的变化（{ $count }）
menu-notices = 📰 最新消息
menu-identity = 🪪 确认我的身份
menu-my_dates = ⏰ 我的期限
menu-profile = 👤 我的资料
menu-button = 菜单
