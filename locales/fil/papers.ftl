## Papers

papers-button = 📄 Mga papeles ko
papers-list =
    <b>Mga papeles mo</b>

    Pindutin ang numero ng papeles kapag nasa iyo na ito. Puwede kang bumalik sa ibang araw. Naka-save ang mga marka mo.
# $have, $all (Number)
papers-count = Mayroon ka nang { $have } sa { $all }.
papers-none = Batay sa mga sagot mo, wala pang kailangang papeles.
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
