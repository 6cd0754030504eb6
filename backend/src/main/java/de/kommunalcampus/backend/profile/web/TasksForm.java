// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.profile.OwnTasks;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.need.Confidence;
import de.kommunalcampus.matchingmodel.need.OwnTask;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What changes in the stated tasks; those not named stay as they are. */
@Schema(name = "OwnTasksForm")
record TasksForm(
        @NotNull(message = "is missing") @Size(max = OwnTasks.MOST, message = "names more than 50")
        List<@NotNull(message = "names none") @Valid TaskStatement> stated,

        @NotNull(message = "is missing") @Size(max = OwnTasks.MOST, message = "names more than 50")
        List<@NotBlank(message = "is blank") String> dropped) {

    /** @throws InvalidRequest where a task is named twice, for its confidence would be unclear */
    List<OwnTask> ownTasks() {
        if (stated.stream().map(TaskStatement::id).distinct().count() < stated.size()) {
            throw new InvalidRequest("stated", "names one twice");
        }
        return stated.stream()
                .map(one -> new OwnTask(new TaskId(one.id()), one.confidence()))
                .toList();
    }

    /** @throws InvalidRequest where a task is both stated and dropped */
    Set<TaskId> droppedTasks() {
        if (stated.stream().map(TaskStatement::id).anyMatch(dropped::contains)) {
            throw new InvalidRequest("dropped", "names one that is stated");
        }
        return dropped.stream().map(TaskId::new).collect(Collectors.toSet());
    }

    record TaskStatement(
            @NotBlank(message = "is blank") String id,
            @NotNull(message = "is missing") Confidence confidence) {}
}
