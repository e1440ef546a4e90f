## Papers

papers-button = 📄 我的文件
papers-list =
    <b>您的文件</b>

    有了哪份文件，就按它的号码。您可以改天再来，我们会保存您的标记。
# $have, $all (Number)
papers-count = 共{ $all }份文件，您已有{ $have }份。
papers-none = 从您的回答看，现在还不需要文件。
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
