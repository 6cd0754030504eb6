// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import java.util.List;

/** @param changes the newest first; none where it never was on */
public record SwitchState(TenantSwitch which, List<SwitchChange> changes) {
    public SwitchState {
        changes = List.copyOf(changes);
    }

    public boolean isOn() {
        return !changes.isEmpty() && changes.getFirst().on();
    }

    /** Of the newest change; 0 where there is none. */
    public long number() {
        return changes.isEmpty() ? 0 : changes.getFirst().number();
    }
}
