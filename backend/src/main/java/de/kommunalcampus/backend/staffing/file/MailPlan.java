// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.staffing.StaffEntry;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.StaffWrite;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Change;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Kind;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Leaver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address at work is one person's alone; that of somebody who has left may be given to another. */
final class MailPlan {
    private final Map<EmployeeId, StaffMember> before = new HashMap<>();
    private final Map<EmployeeId, String> mails = new HashMap<>();
    private final List<RowIssue> issues;

    MailPlan(Collection<StaffMember> members, Collection<Leaver> leavers, List<RowIssue> issues) {
        this.issues = issues;
        members.forEach(member -> before.put(member.id(), member));
        members.stream()
                .filter(member -> member.state() == StaffState.ACTIVE)
                .forEach(member -> note(member.id(), member.workMail()));
        leavers.forEach(leaver -> mails.remove(leaver.member().id()));
    }

    /**
     * The same without new addresses that somebody else has when all is done: two may exchange theirs. Whoever had one
     * before keeps it, which another may have been about to get; so it goes on until nothing is left to take back.
     */
    List<Change> settle(List<Change> changes) {
        List<Change> settled = new ArrayList<>(changes);
        settled.forEach(
                change -> note(change.write().id(), change.write().entry().workMail()));
        boolean again = true;
        while (again) {
            Map<String, Long> holders =
                    mails.values().stream().collect(Collectors.groupingBy(mail -> mail, Collectors.counting()));
            again = false;
            for (int i = 0; i < settled.size(); i++) {
                Change change = settled.get(i);
                String mail = change.write().entry().workMail();
                if (mail != null && holders.getOrDefault(key(mail), 0L) > 1 && !mail.equals(kept(change))) {
                    issues.add(new RowIssue(change.row(), StaffField.WORK_MAIL, IssueKind.MAIL_TAKEN, mail));
                    settled.set(i, with(change, kept(change)));
                    note(change.write().id(), kept(change));
                    again = true;
                }
            }
        }
        return settled;
    }

    /** What the person has without the row; somebody who comes back has given it back. */
    private @Nullable String kept(Change change) {
        StaffMember member = before.get(change.write().id());
        return member == null || change.kind() == Kind.RETURNER ? null : member.workMail();
    }

    private void note(EmployeeId id, @Nullable String mail) {
        if (mail == null) {
            mails.remove(id);
        } else {
            mails.put(id, key(mail));
        }
    }

    private static Change with(Change change, @Nullable String mail) {
        StaffWrite write = change.write();
        StaffEntry entry = write.entry().withMail(mail);
        return new Change(
                change.row(),
                change.kind(),
                new StaffWrite(write.id(), write.isNew(), entry, write.rolesChange()),
                change.version(),
                change.leavesOn());
    }

    /** Whether the row still says something new of somebody who stays. */
    boolean changes(Change change) {
        StaffMember member = before.get(change.write().id());
        return change.kind() != Kind.CHANGED
                || member == null
                || !member.entry().equals(change.write().entry())
                || !Objects.equals(member.leftOn(), change.leavesOn());
    }

    private static String key(String mail) {
        return mail.toLowerCase(Locale.ROOT);
    }
}
