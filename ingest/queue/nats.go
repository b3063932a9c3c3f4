package queue

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Names on the server, all with one prefix.
const (
	taskStream   = "ENTENTE_TASKS"
	taskSubject  = "entente.tasks"
	resultStream = "ENTENTE_RESULTS"
	resultPrefix = "entente.results."
	leaseBucket  = "ENTENTE_LEASES"
	workers      = "workers"
)

// NATSOptions say how to use the server. The zero value is right for one.
type NATSOptions struct {
	Name        string        // of this process, for the server's lists
	Watcher     string        // whose results are wanted, "" for a worker
	Credentials string        // file with a user's credentials, "" for none
	MaxTasks    int64         // waiting at most; publishers wait then. 10,000 when 0
	AckWait     time.Duration // how long a silent worker keeps a task, 30 s when 0
	LeaseTime   time.Duration // how long a silent watcher keeps a source, 30 s when 0
	Memory      bool          // keep the streams in memory, for tests
	Logger      *slog.Logger
}

// duplicates is for how long the server knows the ids of messages.
const duplicates = time.Hour

// NATS is a queue on a NATS server with JetStream.
type NATS struct {
	opt    NATSOptions
	conn   *nats.Conn
	js     jetstream.JetStream
	tasks  jetstream.Consumer
	leases jetstream.KeyValue
}

// Connect connects and makes on the server what is not there yet: a work queue
// for tasks, one for results, and a bucket for leases.
func Connect(ctx context.Context, url string, opt NATSOptions) (*NATS, error) {
	if opt.MaxTasks == 0 {
		opt.MaxTasks = 10_000
	}
	if opt.AckWait == 0 {
		opt.AckWait = 30 * time.Second
	}
	if opt.LeaseTime == 0 {
		opt.LeaseTime = 30 * time.Second
	}
	if opt.Logger == nil {
		opt.Logger = slog.New(slog.DiscardHandler)
	}
	set := []nats.Option{
		nats.Name(opt.Name), nats.MaxReconnects(-1), nats.ReconnectWait(time.Second),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				opt.Logger.Warn("the queue server is out of reach, trying again", "error", err)
			}
		}),
		nats.ReconnectHandler(func(*nats.Conn) { opt.Logger.Info("the queue server is back") }),
	}
	if opt.Credentials != "" {
		set = append(set, nats.UserCredentials(opt.Credentials))
	}
	conn, err := nats.Connect(url, set...)
	if err != nil {
		return nil, fmt.Errorf("the queue server cannot be reached: %w", err)
	}
	q := &NATS{opt: opt, conn: conn}
	if err := q.prepare(ctx); err != nil {
		conn.Close()
		return nil, fmt.Errorf("the queue server has no JetStream that can be used: %w", err)
	}
	return q, nil
}

func (q *NATS) prepare(ctx context.Context) error {
	var err error
	if q.js, err = jetstream.New(q.conn); err != nil {
		return err
	}
	storage := jetstream.FileStorage
	if q.opt.Memory {
		storage = jetstream.MemoryStorage
	}
	stream, err := q.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: taskStream, Subjects: []string{taskSubject}, Retention: jetstream.WorkQueuePolicy, Storage: storage,
		MaxMsgs: q.opt.MaxTasks, Discard: jetstream.DiscardNew, Duplicates: duplicates,
	})
	if err != nil {
		return err
	}
	if q.opt.Watcher == "" { // only workers need it, and decide how it is
		if q.tasks, err = stream.CreateOrUpdateConsumer(ctx, jetstream.ConsumerConfig{
			Durable: workers, AckPolicy: jetstream.AckExplicitPolicy, AckWait: q.opt.AckWait, MaxDeliver: -1, MaxAckPending: int(q.opt.MaxTasks),
		}); err != nil {
			return err
		}
	}
	if _, err = q.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: resultStream, Subjects: []string{resultPrefix + "*"}, Retention: jetstream.WorkQueuePolicy, Storage: storage, Duplicates: duplicates,
	}); err != nil {
		return err
	}
	q.leases, err = q.js.CreateOrUpdateKeyValue(ctx, jetstream.KeyValueConfig{Bucket: leaseBucket, TTL: q.opt.LeaseTime, Storage: storage})
	return err
}

// Close disconnects.
func (q *NATS) Close() { q.conn.Close() }

// Ping tells whether the server answers.
func (q *NATS) Ping(ctx context.Context) error {
	if !q.conn.IsConnected() {
		return errors.New("the queue server is out of reach")
	}
	return q.conn.FlushWithContext(ctx)
}

// Waiting tells how many tasks are on the queue, those with workers included.
func (q *NATS) Waiting(ctx context.Context) (int, error) {
	stream, err := q.js.Stream(ctx, taskStream)
	if err != nil {
		return 0, err
	}
	info, err := stream.Info(ctx)
	if err != nil {
		return 0, err
	}
	return int(info.State.Msgs), nil
}

// fullPause is how long a publisher waits when the queue is full.
const fullPause = 200 * time.Millisecond

// Publish implements Publisher.
func (q *NATS) Publish(ctx context.Context, t Task) (taken bool, err error) {
	data, err := pack(t)
	if err != nil {
		return false, err
	}
	if most := q.conn.MaxPayload(); most > 0 && int64(len(data)) > most {
		return false, fmt.Errorf("the document takes %d bytes, more than the %d of a message on this server", len(data), most)
	}
	for {
		ack, err := q.js.Publish(ctx, taskSubject, data, jetstream.WithMsgID(t.ID()))
		var full *jetstream.APIError
		switch {
		case err == nil:
			return !ack.Duplicate, nil
		case ctx.Err() != nil:
			return false, ctx.Err()
		case errors.As(err, &full) && full.ErrorCode == maximumMessages:
			pause(ctx, fullPause)
		default:
			return false, err
		}
	}
}

// maximumMessages is the server's code for a stream that is full.
const maximumMessages jetstream.ErrorCode = 10077

// Results implements Publisher.
func (q *NATS) Results(ctx context.Context, f func(Result) error) error {
	mine, err := q.js.CreateOrUpdateConsumer(ctx, resultStream, jetstream.ConsumerConfig{
		Durable: "watcher-" + q.opt.Watcher, FilterSubject: resultPrefix + q.opt.Watcher,
		AckPolicy: jetstream.AckExplicitPolicy, AckWait: q.opt.AckWait, MaxDeliver: -1,
	})
	if err != nil {
		return err
	}
	for ctx.Err() == nil {
		batch, err := fetch(ctx, mine, 100, time.Second)
		for _, m := range batch {
			var r Result
			if err := unpack(m.Data(), &r); err != nil {
				q.opt.Logger.Error("a result cannot be read, it is dropped", "error", err)
				_ = m.Term()
				continue
			}
			if err := f(r); err != nil {
				return err
			}
			if err := m.Ack(); err != nil {
				q.opt.Logger.Warn("a result could not be acknowledged", "error", err)
			}
		}
		if err != nil && ctx.Err() == nil {
			pause(ctx, time.Second)
		}
	}
	return ctx.Err()
}

// Receive implements Receiver.
func (q *NATS) Receive(ctx context.Context, max int, wait time.Duration) ([]Delivery, error) {
	batch, err := fetch(ctx, q.tasks, max, wait)
	var out []Delivery
	for _, m := range batch {
		d := &natsTask{queue: q, msg: m, tries: 1}
		if e := unpack(m.Data(), &d.task); e != nil {
			q.opt.Logger.Error("a task cannot be read, it is dropped", "error", e)
			_ = m.Term()
			continue
		}
		if meta, e := m.Metadata(); e == nil {
			d.tries, d.seq = int(meta.NumDelivered), meta.Sequence.Stream
		}
		out = append(out, d)
	}
	return out, err
}

// fetch gives what is there, or what comes first within wait.
func fetch(ctx context.Context, c jetstream.Consumer, max int, wait time.Duration) ([]jetstream.Msg, error) {
	batch, err := c.FetchNoWait(max)
	if err != nil {
		return nil, err
	}
	var out []jetstream.Msg
	for m := range batch.Messages() {
		out = append(out, m)
	}
	if len(out) > 0 || ctx.Err() != nil {
		return out, nil
	}
	if batch, err = c.Fetch(1, jetstream.FetchMaxWait(wait)); err != nil {
		return nil, err
	}
	for m := range batch.Messages() {
		out = append(out, m)
	}
	if err := batch.Error(); err != nil && !errors.Is(err, nats.ErrTimeout) && !errors.Is(err, jetstream.ErrNoMessages) {
		return out, err
	}
	return out, nil
}

func pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}

type natsTask struct {
	queue *NATS
	msg   jetstream.Msg
	task  Task
	tries int
	seq   uint64
}

func (t *natsTask) Task() Task    { return t.task }
func (t *natsTask) Tries() int    { return t.tries }
func (t *natsTask) Extend() error { return t.msg.InProgress() }

func (t *natsTask) Return(after time.Duration) error {
	if after <= 0 {
		return t.msg.Nak()
	}
	return t.msg.NakWithDelay(after)
}

// Done tells the result first and takes the task off after that: a worker that
// ends between the two has its task done again, and the result, which has the
// id of the task, counts once.
func (t *natsTask) Done(ctx context.Context, r Result) error {
	data, err := pack(r)
	if err != nil {
		return err
	}
	if _, err := t.queue.js.Publish(ctx, resultPrefix+t.task.Watcher, data, resultID(t)); err != nil {
		return err
	}
	return t.msg.DoubleAck(ctx)
}

// resultID names the result of a task, however often it is told.
func resultID(t *natsTask) jetstream.PublishOpt {
	return jetstream.WithMsgID(fmt.Sprintf("result-%s-%d", t.task.ID(), t.seq))
}
