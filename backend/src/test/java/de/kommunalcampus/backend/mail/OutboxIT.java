// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationTest
class OutboxIT {
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final Duration PAST_LEASE = MailSending.LEASE.plusMinutes(1);

    private final Api api;
    private final Mails mails;
    private final Outbox unconnected;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Mailroom room;
    private final TestAdministration home;
    private final TestAdministration abroad;
    private final SignedInAccount admin;

    OutboxIT(
            @Autowired MockMvc mvc,
            @Autowired Driver driver,
            @Autowired Mails mails,
            @Autowired MailTexts texts,
            @Autowired Outbox unconnected,
            @Autowired TransactionOperations transactions,
            @Autowired Clock clock) {
        this.api = new Api(mvc);
        this.mails = mails;
        this.unconnected = unconnected;
        this.outbox = new StoredOutbox(mails, texts, clock, MailState.WAITING);
        this.transactions = transactions;
        this.clock = clock;
        this.room = new Mailroom(mails);
        this.home = new TestAdministration(driver);
        this.abroad = new TestAdministration(driver);
        this.admin = home.employee(ROLE, PermissionRole.TENANT_ADMIN);
    }

    @AfterEach
    void takeAway() {
        home.close();
        abroad.close();
        room.close();
    }

    @Test
    void sendsInBothLanguagesAsPlainTextAndAsHtml() throws Exception {
        put(mail("de-mail", MailLanguage.DE, "Stadt Brühl"));
        put(mail("en-mail", MailLanguage.EN, "Stadt Brühl"));
        room.sending(clock).sendAll();
        MimeMessage german = received("de-mail");
        assertThat(german.getSubject()).isEqualTo("Ihr Zugang zu Kommunalcampus: Stadt Brühl");
        assertThat(german.getHeader("Subject", null)).matches("[\\x20-\\x7E\\s]*");
        assertThat(german.getFrom()).extracting(Object::toString).containsExactly(Mailroom.FROM);
        assertThat(german.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(german.getHeader("Message-ID", null)).matches("<[0-9a-f-]{36}@pruefstein\\.example>");
        MimeMultipart parts = (MimeMultipart) german.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Guten Tag Petra Prüfer", "Zugang einrichten");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("Petra Prüfer", "<a href=\"https://");
        assertThat(received("en-mail").getSubject()).isEqualTo("Your access to Kommunalcampus: Stadt Brühl");
    }

    @Test
    void addsNoHeaderByALineBreak() throws Exception {
        put(mail("injected", MailLanguage.DE, "Stadt\r\nBcc: opfer@fremd.example\r\n\r\nText"));
        room.sending(clock).sendAll();
        MimeMessage message = received("injected");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).endsWith("Stadt Bcc: opfer@fremd.example Text");
        assertThat(room.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void losesNothingWhileTheServerIsDown() {
        room.stop();
        List<String> keys = List.of("down-1", "down-2", "down-3");
        keys.forEach(key -> put(mail(key)));
        room.sending(clock).sendAll();
        assertThat(states(keys)).containsOnly(MailState.WAITING);
        assertThat(get("down-1").error()).isEqualTo("NO_CONNECTION");
        assertThat(get("down-2").attempts())
                .as("no use while there is no server")
                .isZero();
        room.startAgain();
        room.sending(later(Duration.ofMinutes(2))).sendAll();
        assertThat(states(keys)).containsOnly(MailState.SENT);
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses(keys));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT,550 no such person,FAILED,SMTP_550",
        "MAIL,552 too much,FAILED,SMTP_552",
        ".,554 spam,FAILED,SMTP_554",
        "RCPT,451 greylisted,WAITING,SMTP_451",
        ".,452 no space,WAITING,SMTP_452",
        "CONNECT,554 not now,WAITING,SMTP_554",
        "MAIL,530 sign in first,WAITING,SMTP_530",
        "RCPT,'',WAITING,NO_CONNECTION",
        "DATA,'',WAITING,NO_CONNECTION",
        ".,'',UNCERTAIN,NO_CONNECTION"
    })
    void actsOnWhatTheServerAnswers(String command, String reply, MailState state, String error) {
        put(mail("answered"));
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(Map.of(command, reply))) {
            room.sending(server.port(), clock).sendAll();
            assertThat(server.commands().contains(ScriptedSmtpServer.DOT)).isEqualTo(command.equals("."));
        }
        assertThat(get("answered").state()).isEqualTo(state);
        assertThat(get("answered").error()).isEqualTo(error);
        assertThat(get("answered").attempts()).isEqualTo(1);
        room.sending(later(Duration.ofHours(1))).sendAll();
        assertThat(recipients()).hasSize(state == MailState.WAITING ? 1 : 0);
    }

    @Test
    void aSilentServerHoldsUpNobody() throws Exception {
        put(mail("silence"));
        put(mail("behind"));
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            MailRound round = new MailRound(room.sending(silent.getLocalPort(), clock));
            long start = System.nanoTime();
            round.start();
            round.start();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Mailroom.PATIENCE.dividedBy(2));
            while (get("silence").attempts() + get("behind").attempts() == 0) {
                Thread.sleep(20);
            }
            round.finish();
        }
        assertThat(states(List.of("silence", "behind")))
                .as("waited for at the end")
                .containsOnly(MailState.WAITING);
        assertThat(get("silence").attempts() + get("behind").attempts()).isEqualTo(1);
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        room.stop();
        put(mail("hopeless"));
        Duration waited = Duration.ZERO;
        for (int attempt = 1; attempt <= RetrySchedule.ATTEMPTS; attempt++) {
            room.sending(later(waited)).sendAll();
            assertThat(get("hopeless").attempts()).isEqualTo(attempt);
            room.sending(later(waited.plusSeconds(30))).sendAll();
            assertThat(get("hopeless").attempts()).as("not before its time").isEqualTo(attempt);
            waited = waited.plus(RetrySchedule.after(attempt).orElse(Duration.ZERO))
                    .plusSeconds(1);
        }
        assertThat(get("hopeless").state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void losesNothingWhenASenderDiesBeforeHandingOver() throws Exception {
        put(mail("dead-early"));
        assertThat(claim()).isNotNull();
        room.sending(later(MailSending.LEASE.minusMinutes(1))).sendAll();
        assertThat(recipients()).as("the lease is not over").isEmpty();
        room.sending(later(PAST_LEASE)).sendAll();
        room.sending(later(PAST_LEASE.multipliedBy(3))).sendAll();
        assertThat(recipients()).containsExactlyElementsOf(addresses(List.of("dead-early")));
        assertThat(get("dead-early").state()).isEqualTo(MailState.SENT);
    }

    @Test
    void sendsNothingTwiceWhenASenderDiesWhileHandingOver() throws Exception {
        put(mail("dead-late"));
        assertThat(mails.handOver(claim())).isTrue();
        room.sending(later(PAST_LEASE)).sendAll();
        assertThat(get("dead-late").state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(recipients()).isEmpty();
        assertThat(api.post(admin, "/api/v1/mails/" + id("dead-late") + "/retry")
                        .status())
                .isEqualTo(204);
        room.sending(later(PAST_LEASE)).sendAll();
        assertThat(recipients()).containsExactlyElementsOf(addresses(List.of("dead-late")));
    }

    @Test
    void aSenderThatWakesUpAfterItsLeaseSendsNothing() {
        put(mail("slow"));
        ClaimedMail slow = claim();
        room.sending(later(PAST_LEASE)).sendAll();
        assertThatThrownBy(() -> room.transport(clock).send(slow, new Delivery(mails, slow, clock)))
                .isInstanceOf(SendFailure.class);
        assertThat(recipients()).containsExactlyElementsOf(addresses(List.of("slow")));
        assertThat(get("slow").state()).isEqualTo(MailState.SENT);
    }

    @Test
    void keepsTheMessageIdFromAttemptToAttempt() throws Exception {
        put(mail("repeated"));
        room.sending(clock).sendAll();
        String first = received("repeated").getMessageID();
        home.write("MATCH (m:OutgoingMail {id: $id}) DELETE m", Map.of("id", id("repeated")));
        room.server().purgeEmailFromAllMailboxes();
        put(mail("repeated"));
        room.sending(clock).sendAll();
        assertThat(received("repeated").getMessageID()).isEqualTo(first);
    }

    @Test
    void sendersAtOnceShareTheWork() throws Exception {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            keys.add("shared-" + i);
            put(mail("shared-" + i));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(threads.submit(() -> room.sending(clock).sendAll()));
            }
            for (Future<?> done : running) {
                done.get();
            }
        }
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses(keys));
        assertThat(states(keys)).containsOnly(MailState.SENT);
    }

    @Test
    void standsOrFallsWithTheChange() {
        transactions.executeWithoutResult(status -> {
            outbox.put(mail("undone"));
            status.setRollbackOnly();
        });
        assertThat(mails.find(home.tenant(), id("undone"))).isEmpty();
        assertThatThrownBy(() -> outbox.put(mail("alone"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void takesAMailOnceUnderItsKey() {
        put(mail("same"));
        put(mail("same"));
        room.sending(clock).sendAll();
        put(mail("same"));
        room.sending(clock).sendAll();
        assertThat(recipients()).hasSize(1);
        OutgoingMail foreign = new OutgoingMail(
                abroad.tenant(), "x@y.example", MailLanguage.DE, MailTemplate.INVITATION, values("x"), id("same"));
        assertThatThrownBy(() -> put(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waitsForAnAdministratorWhereNoServerIsConfigured() {
        transactions.executeWithoutResult(status -> unconnected.put(mail("by-hand")));
        room.sending(clock).sendAll();
        assertThat(recipients()).isEmpty();
        Answer list = api.get(admin, "/api/v1/mails");
        assertThat(list.texts("/mails", "/state")).containsExactly("NOT_SENT");
        assertThat(list.texts("/mails", "/to")).containsExactlyElementsOf(addresses(List.of("by-hand")));
        assertThat(list.body()).doesNotContain("https://");
        Answer text = api.get(admin, "/api/v1/mails/" + id("by-hand"));
        assertThat(text.at("/subject").asString()).startsWith("Ihr Zugang");
        assertThat(text.at("/text").asString()).contains("https://campus.example/");
        Answer audit = api.get(admin, "/api/v1/audit?action=MAIL_READ");
        assertThat(audit.texts("/entries", "/subject")).containsExactly(id("by-hand"));
        assertThat(audit.body()).doesNotContain("https://", "@");
    }

    @Test
    void showsNoTextThatIsStillToBeSentAndKeepsNoneThatWas() {
        put(mail("kept"));
        String path = "/api/v1/mails/" + id("kept");
        assertThat(api.get(admin, path).at("/text").isNull()).isTrue();
        assertThat(api.post(admin, path + "/retry").status()).isEqualTo(409);
        room.sending(clock).sendAll();
        Answer sent = api.get(admin, path);
        assertThat(sent.at("/mail/state").asString()).isEqualTo("SENT");
        assertThat(sent.at("/mail/sentAt").isNull()).isFalse();
        assertThat(sent.at("/text").isNull()).isTrue();
        assertThat(api.post(admin, path + "/retry").status()).isEqualTo(409);
        assertThat(home.count(
                        "MATCH (m:OutgoingMail {id: $id}) RETURN count(m.plain) + count(m.html) + count(m.subject)",
                        Map.of("id", id("kept"))))
                .isZero();
        assertThat(api.get(admin, "/api/v1/audit?action=MAIL_READ")
                        .at("/entries")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void deletesMailsAfterThirtyDays() {
        put(mail("old"));
        MailJobs.delete(mails, later(Duration.ofDays(29)));
        assertThat(mails.find(home.tenant(), id("old"))).isPresent();
        MailJobs.delete(mails, later(Duration.ofDays(31)));
        assertThat(mails.find(home.tenant(), id("old"))).isEmpty();
    }

    private Clock later(Duration ahead) {
        return Clock.offset(clock, ahead);
    }

    private ClaimedMail claim() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return mails.claim(now, now.plus(MailSending.LEASE)).orElseThrow();
    }

    private void put(OutgoingMail mail) {
        transactions.executeWithoutResult(status -> outbox.put(mail));
    }

    private OutgoingMail mail(String key) {
        return mail(key, MailLanguage.DE, "Stadt Prüfstein");
    }

    private OutgoingMail mail(String key, MailLanguage language, String administration) {
        return new OutgoingMail(
                home.tenant(), address(key), language, MailTemplate.INVITATION, values(administration), id(key));
    }

    private static Map<String, String> values(String administration) {
        return Map.of(
                "name", "Petra Prüfer",
                "administration", administration,
                "link", "https://campus.example/invitation?token=abc",
                "until", "1. Februar 2027");
    }

    /** Keys are unique in the whole graph, so each test has its own. */
    private String id(String key) {
        return home.tenant().value() + "." + key;
    }

    private static String address(String key) {
        return key + "@empfang.example";
    }

    private static List<String> addresses(List<String> keys) {
        return keys.stream().map(OutboxIT::address).toList();
    }

    private KeptMail get(String key) {
        return mails.find(home.tenant(), id(key)).orElseThrow();
    }

    private List<MailState> states(List<String> keys) {
        return keys.stream().map(key -> get(key).state()).toList();
    }

    private MimeMessage received(String key) {
        return Arrays.stream(room.server().getReceivedMessages())
                .filter(message -> recipient(message).equals(address(key)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> recipients() {
        return Arrays.stream(room.server().getReceivedMessages())
                .map(OutboxIT::recipient)
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return Objects.requireNonNull(message.getRecipients(RecipientType.TO))[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
